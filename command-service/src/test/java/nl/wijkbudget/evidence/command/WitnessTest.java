package nl.wijkbudget.evidence.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.ConsistencyProof;
import nl.wijkbudget.evidence.Frontier;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Note.NoteSignature;
import nl.wijkbudget.evidence.Rfc6962;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessTest {
    private static final String ORIGIN = SignedLog.KEY.verifier().name();
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    static final SigningKey KEY = SigningKey.parse(
            "PRIVATE+KEY+getuige.example/w1+b146167e+BCAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/",
            KeyType.COSIGNATURE);

    @TempDir
    Path directory;

    private final Map<Long, Hash> roots = new HashMap<>();
    private final Map<String, Hash> nodes = new HashMap<>();

    WitnessTest() {
        Frontier frontier = new Frontier();
        roots.put(0L, frontier.root());
        for (int i = 0; i < 20; i++) {
            frontier.add(
                    Rfc6962.leaf(new byte[] {(byte) i}), (level, index, node) -> nodes.put(level + "/" + index, node));
            roots.put(frontier.size(), frontier.root());
        }
    }

    @Test
    void cosigns_the_first_checkpoint_that_it_sees() throws IOException {
        WitnessAnswer answer = witness().addCheckpoint(asked(0, 7));

        assertThat(answer.status()).isEqualTo(200);
        Note cosigned = note(7).with(NoteSignature.parseAll(answer.body()));
        assertThat(KEY.verifier().signatureOn(cosigned))
                .map(line -> KeyType.time(line.signature()))
                .contains(NOON.getEpochSecond());
    }

    @Test
    void cosigns_what_goes_on_from_there_also_after_a_restart() throws IOException {
        witness().addCheckpoint(asked(0, 7));

        assertThat(witness().addCheckpoint(asked(7, 20)).status()).isEqualTo(200);
        assertThat(witness().addCheckpoint(asked(20, 20)).status()).isEqualTo(200);
    }

    @Test
    void tells_where_it_is() throws IOException {
        witness().addCheckpoint(asked(0, 7));

        WitnessAnswer conflict = new WitnessAnswer(409, "text/x.tlog.size", "7\n");
        assertThat(witness().addCheckpoint(asked(0, 9))).isEqualTo(conflict);
        assertThat(witness().addCheckpoint(asked(8, 9))).isEqualTo(conflict);
        assertThat(witness().addCheckpoint(asked(0, 5))).isEqualTo(conflict);
    }

    @Test
    void does_not_cosign_another_tree() throws IOException {
        witness().addCheckpoint(asked(0, 7));

        Note fork = signed(new Checkpoint(ORIGIN, 9, Rfc6962.leaf(new byte[] {1})));
        assertThat(witness().addCheckpoint(asked(7, proof(7, 9), fork)).status())
                .isEqualTo(422);
        assertThat(witness().addCheckpoint(asked(7, List.of(), note(9))).status())
                .isEqualTo(422);
        Note same = signed(new Checkpoint(ORIGIN, 7, Rfc6962.leaf(new byte[] {1})));
        assertThat(witness().addCheckpoint(asked(7, List.of(), same)).status()).isEqualTo(422);
        assertThat(witness().addCheckpoint(asked(7, 9)).status()).isEqualTo(200);
    }

    @Test
    void takes_no_proof_for_the_first_one_and_no_root_for_nothing() throws IOException {
        assertThat(witness()
                        .addCheckpoint(asked(0, List.of(Rfc6962.EMPTY), note(7)))
                        .status())
                .isEqualTo(422);
        Note nothing = signed(new Checkpoint(ORIGIN, 0, Rfc6962.leaf(new byte[0])));
        assertThat(witness().addCheckpoint(asked(0, List.of(), nothing)).status())
                .isEqualTo(422);
        assertThat(witness().addCheckpoint(asked(0, 0)).status()).isEqualTo(200);
        assertThat(witness().addCheckpoint(asked(0, 3)).status()).isEqualTo(200);
    }

    @Test
    void knows_only_its_logs() throws IOException {
        String elsewhere = note(7).toString().replaceFirst(ORIGIN, "elders.example/log");
        assertThat(witness()
                        .addCheckpoint(("old 0\n\n" + elsewhere).getBytes(UTF_8))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void believes_only_the_key_of_the_log() throws IOException {
        String other = note(7).toString().replace("\u2014 " + ORIGIN, "\u2014 elders.example/log");
        assertThat(witness()
                        .addCheckpoint(("old 0\n\n" + other).getBytes(UTF_8))
                        .status())
                .isEqualTo(403);
        String moved = note(8).toString().replace("\n8\n", "\n7\n");
        assertThat(witness()
                        .addCheckpoint(("old 0\n\n" + moved).getBytes(UTF_8))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 0\n",
                "old 00\n\nNOTE",
                "old -1\n\nNOTE",
                "older 0\n\nNOTE",
                "old 0\nAAAA\n\nNOTE",
                "old 0\n\nno note\n",
                "old 8\n\nNOTE",
                "old 0\n\n\nNOTE"
            })
    void answers_what_is_malformed(String body) throws IOException {
        byte[] asked = body.replace("NOTE", note(7).toString()).getBytes(UTF_8);
        assertThat(witness().addCheckpoint(asked).status()).isEqualTo(400);
    }

    @Test
    void takes_at_most_63_hashes() throws IOException {
        witness().addCheckpoint(asked(0, 7));
        List<Hash> many = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            many.add(Rfc6962.EMPTY);
        }
        assertThat(witness().addCheckpoint(asked(7, many, note(9))).status()).isEqualTo(400);
        assertThat(witness()
                        .addCheckpoint(asked(7, many.subList(1, 64), note(9)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void shows_what_it_saw_last() throws IOException {
        String origin = Hash.ofAll(ORIGIN.getBytes(UTF_8)).hex();
        assertThat(witness().checkpoint(origin)).isEmpty();
        String line = witness().addCheckpoint(asked(0, 7)).body();

        assertThat(witness().checkpoint(origin).map(bytes -> new String(bytes, UTF_8)))
                .contains(note(7) + line);
        assertThat(witness().checkpoint("key")).isEmpty();
    }

    private Witness witness() {
        return new Witness(KEY, Map.of(ORIGIN, SignedLog.KEY.verifier()), directory, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private byte[] asked(long old, long size) {
        return asked(old, old == 0 || old > size ? List.of() : proof(old, size), note(size));
    }

    private static byte[] asked(long old, List<Hash> proof, Note note) {
        StringBuilder body = new StringBuilder("old " + old + "\n");
        proof.forEach(hash ->
                body.append(Base64.getEncoder().encodeToString(hash.bytes())).append('\n'));
        return body.append('\n').append(note).toString().getBytes(UTF_8);
    }

    private List<Hash> proof(long from, long to) {
        return ConsistencyProof.of(from, to, (level, index) -> Objects.requireNonNull(nodes.get(level + "/" + index)))
                .hashes();
    }

    private Note note(long size) {
        return signed(new Checkpoint(ORIGIN, size, Objects.requireNonNull(roots.get(size))));
    }

    private static Note signed(Checkpoint checkpoint) {
        return new Note(checkpoint.text(), List.of(SignedLog.KEY.sign(checkpoint.text())));
    }
}
