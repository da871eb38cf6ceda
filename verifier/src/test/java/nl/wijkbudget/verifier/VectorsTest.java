package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Checkpoint;
import nl.wijkbudget.verifier.log.Note;
import nl.wijkbudget.verifier.log.Policy;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;
import nl.wijkbudget.verifier.log.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test vectors of the specification, and what strict readers refuse. */
class VectorsTest {
    private static final String CHECKPOINT = """
            wijkbudget.example/log
            5
            uXtJF6UMPMqmj+HzjGBiBZqr2TBWPKSR1OdZlgGZepk=

            — wijkbudget.example/log byP9n8eBZggOc1ZihMovxi6Pzb/AavrjsHt5v2r4cIk67XTr3b5pe9IOVEw0J0wKhu/HZrFwZL+eLC7kuQuJBUojhA0=
            — getuige.example/w1 sUYWfgAAAABpVzWn6YpAKTswe0Z+r2erAauzYI/TJm8lGauY92eB11FiRFfLwatM1NwgUk03vT3krrk584MTDFvYmKJE/CEqPxrkDw==
            """;
    static final String POLICY = """
            log wijkbudget.example/log+6f23fd9f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4 https://wijkbudget.example/log
            witness rekenkamer getuige.example/w1+b146167e+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X https://getuige.example
            group samen any rekenkamer
            quorum samen
            """;
    static final String RECEIPT = """
            wijkbudget-promise/1
            wijkbudget.example/log
            round r-1
            leaf Nieh3eLM8MSK9YLm8CvKlWeXdJhYKWiQocDbQCzDdmk=
            before 2026-01-04T00:00:00Z

            — wijkbudget.example/log byP9n2kVX6KU7DJiLVG+3zUtcrB17KyIR39dalbMiL+89VTF09W/J637WCfAA9qo2Z9uf3uQsVeMwXxaq8Ts22GwTgs=

            c2sp.org/tlog-proof@v1
            extra AQQ7AdUA5KQYOmhg5k//f7kz/MbvtjW8FPqtq8M7swsq8Q11JW/EVW06OcvROBdBrYjEL3r8eq6QCG2YfZvMtrN9
            index 2
            9aPbkL45D5Gj+NY1S7hO4Czc4TN2QmGc8rUWnUMY2rk=
            CTeOVqmtal9B81/r1SmJQfYXkvzlpv4LAEesEYQ0xcM=
            a+Ms1LApzBfSC+fYHxPwC8qPkfm8SIuKMdFtLlspXWc=

            """ + CHECKPOINT;

    @Test
    void the_roots_are_those_of_the_five_entries() {
        List<String> entries = List.of(
                "0101fe753532226514ef9e2743651a2d2920fd682849a036851aada6f6ecfa3f9df20000000000000000fcc88e9f4f17fda6994e789b69a99f3d9160df6a849a9dda50fdd902d4b3dd1e",
                "0102e727c4e3c8963de77ff16978982fbd6dc3d4d571d1974a50d32837ef52ee36f6",
                "01043b01d500e4a4183a6860e64fff7fb933fcc6efb635bc14faadabc33bb30b2af10d75256fc4556d3a39cbd1381741ad88c42f7afc7aae90086d987d9bccb6b37d",
                "01039144c93a9ff32cd143d5ced8af13da5331e8324681ffae341cc43bada3f3275a",
                "01050963727bd14ed6d1dbe962c9a979d5046efc405250d787c8cb7522869fc4e078000000000000000169a05acab07f0b8bd706b6113d076dfee5078ac9253a5c6990fd85fbcfd7a736");
        Tree tree = new Tree((path, hashes) -> {});
        StringBuilder roots = new StringBuilder(tree.root().substring(0, 8));
        for (String entry : entries) {
            tree.add(Tree.leaf(HexFormat.of().parseHex(entry)));
            roots.append(' ').append(tree.root(), 0, 8);
        }
        assertThat(roots.toString()).isEqualTo("e3b0c442 ba9b3dd0 09378e56 7a414f45 dfb0ad18 b97b4917");
    }

    @Test
    void the_checkpoint_is_signed_by_log_and_witness() {
        Checkpoint checkpoint = Checkpoint.of(Sha256.utf8(CHECKPOINT));
        Policy policy = Policy.of(Sha256.utf8(POLICY));
        assertThat(checkpoint.size()).isEqualTo(5);
        assertThat(checkpoint.root()).startsWith("b97b4917");
        assertThat(policy.knows(checkpoint.note(), checkpoint.origin())).isTrue();
        assertThat(policy.witnesses(checkpoint)).isEqualTo(Set.of("getuige.example/w1"));
        assertThat(policy.quorum().test(Set.of("getuige.example/w1"))).isTrue();
        assertThat(policy.quorum().test(Set.of())).isFalse();
    }

    /** What {@code vectors/SOURCES.md} of the module core-domain says the source of. */
    @Test
    void the_log_and_the_note_of_others_are_believed() {
        Policy policy =
                Policy.of(Sha256.utf8("log " + utf8(foreign("tessera/vkey")).strip() + "\nquorum none\n"));
        Tree tree = new Tree((path, hashes) -> assertThat(hashes).isEqualTo(foreign("tessera/tile")));
        ByteBuffer entries = ByteBuffer.wrap(foreign("tessera/entries"));
        for (int size = 0; size <= 15; size++) {
            Checkpoint checkpoint = Checkpoint.of(foreign("tessera/checkpoint." + size));
            assertThat(List.of(checkpoint.size(), checkpoint.root())).isEqualTo(List.of((long) size, tree.root()));
            assertThat(policy.knows(checkpoint.note(), checkpoint.origin())).isTrue();
            if (entries.hasRemaining()) {
                byte[] entry = new byte[entries.getShort()];
                entries.get(entry);
                tree.add(Tree.leaf(entry));
            }
        }
        tree.end();
        VerifierKey key = VerifierKey.of(utf8(foreign("note/vkey")).strip());
        Note note = Note.of(foreign("note/note"));
        assertThat(note.signatures()).hasSize(1).allMatch(line -> line.name().equals(key.name()));
        assertThat(key.signed(note)).isTrue();
    }

    private static byte[] foreign(String file) {
        try (InputStream in = VectorsTest.class.getResourceAsStream("/vectors/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void a_signature_under_another_text_makes_it_a_fault() {
        Checkpoint other = Checkpoint.of(Sha256.utf8(CHECKPOINT.replace("\n5\n", "\n6\n")));
        Policy policy = Policy.of(Sha256.utf8(POLICY));
        assertThatThrownBy(() -> policy.knows(other.note(), other.origin())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> policy.witnesses(other)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "wijkbudget.example/log+6f23fd9f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
            })
    void keys_of_others_are_read(String key) {
        assertThat(VerifierKey.of(key).id()).isEqualTo(key.split("\\+", 3)[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n",
                "a\n\n",
                "a\n\n— b\n",
                "a\n\n— b !!!!\n",
                "a\u0007\n\n— b AAAAAAA=\n",
                "a\n\n- b AAAAAAA=\n"
            })
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> Note.of(Sha256.utf8(text))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,\"a\":2}",
                "01",
                "1.",
                "+1",
                "nul",
                "\"\\x\"",
                "\"\\ud800\"",
                "\"\t\"",
                "[1] 2",
                "{\"a\" 1}",
                "{a:1}",
                "'a'",
                "NaN",
                "[1 2]",
                "\"a",
                "\"\\u12\""
            })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> JsonReader.read(Sha256.utf8(text))).isInstanceOf(Malformed.class);
    }

    @Test
    void json_is_read_to_the_digit() {
        Json read = JsonReader.read(Sha256.utf8(" {\"a\":[1,-2.50e3,\"\\u00e9\\n\\ud83d\\ude00\",true,null]} "));
        assertThat(read.written()).isEqualTo("{\"a\":[1,-2.50e3,\"é\\u000a😀\",true,null]}");
        assertThatThrownBy(() -> JsonReader.read(Sha256.utf8("[".repeat(70) + "]".repeat(70))))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xff, '"'}))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void tiles_are_named_in_groups_of_three_digits() {
        assertThat(Tree.path("0", 1_234_067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(Tree.path("entries", 0, 7)).isEqualTo("tile/entries/000.p/7");
    }
}
