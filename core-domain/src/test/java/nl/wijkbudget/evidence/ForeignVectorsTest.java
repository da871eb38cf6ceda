package nl.wijkbudget.evidence;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What others published to test with; it is not ours to keep here.
 *
 * <p>Runs with {@code -Dwijkbudget.test.vectors=DIR}, where {@code DIR/merkle} is {@code testdata} of
 * transparency-dev/merkle, {@code DIR/tessera} is {@code testdata/log} of transparency-dev/tessera with its verifier key
 * in {@code vkey}, and {@code DIR/note} has the example of C2SP signed-note in {@code vkey} and {@code note}.
 */
class ForeignVectorsTest {
    private static final Path VECTORS = Path.of(requireNonNullElse(System.getProperty("wijkbudget.test.vectors"), ""));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeAll
    static void are_lent() {
        assumeTrue(
                System.getProperty("wijkbudget.test.vectors") != null,
                "Give -Dwijkbudget.test.vectors=DIR to test with what others published");
    }

    @Test
    void inclusion_proofs_are_believed_or_not_as_others_do() throws IOException {
        List<Path> files = files("merkle/inclusion");
        assertThat(files).hasSize(98);
        for (Path file : files) {
            JsonNode probe = JSON.readTree(Files.readString(file));
            assertThat(included(probe))
                    .as("%s", file)
                    .isEqualTo(!probe.get("wantErr").asBoolean());
        }
    }

    private static boolean included(JsonNode probe) {
        try {
            long size = unsigned(probe.get("treeSize"));
            InclusionProof proof = new InclusionProof(unsigned(probe.get("leafIdx")), size, hashes(probe));
            return proof.rootFor(Hash.fromBase64(probe.get("leafHash").asString()))
                    .filter(Hash.fromBase64(probe.get("root").asString())::equals)
                    .isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Test
    void consistency_proofs_are_believed_or_not_as_others_do() throws IOException {
        List<Path> files = files("merkle/consistency");
        assertThat(files).hasSize(98);
        for (Path file : files) {
            JsonNode probe = JSON.readTree(Files.readString(file));
            assertThat(consistent(probe))
                    .as("%s", file)
                    .isEqualTo(!probe.get("wantErr").asBoolean());
        }
    }

    private static boolean consistent(JsonNode probe) {
        try {
            ConsistencyProof proof =
                    new ConsistencyProof(unsigned(probe.get("size1")), unsigned(probe.get("size2")), hashes(probe));
            return proof.connects(hash(probe.get("root1")), hash(probe.get("root2")));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Test
    void checkpoints_of_another_log_are_those_of_its_entries() throws IOException {
        VerifierKey key = key("tessera");
        List<Hash> leaves = leaves(Files.readAllBytes(VECTORS.resolve("tessera/tile/entries/000.p/15")));
        for (int size = 0; size <= 15; size++) {
            Note note = Note.parse(Files.readAllBytes(VECTORS.resolve("tessera/checkpoint." + size)));
            assertThat(key.signatureOn(note)).isPresent();
            assertThat(Checkpoint.parse(note.text()))
                    .isEqualTo(new Checkpoint(
                            key.name(), size, new PlainTree(leaves).left(size).root()));
        }
        byte[] tile = Files.readAllBytes(VECTORS.resolve("tessera/tile/0/000.p/15"));
        assertThat(new Tiles(15, path -> tile).root(15)).isEqualTo(new PlainTree(leaves).root());
    }

    @Test
    void the_example_of_a_note_is_signed() throws IOException {
        Note note = Note.parse(Files.readAllBytes(VECTORS.resolve("note/note")));
        assertThat(key("note").signatureOn(note)).isPresent();
    }

    private static VerifierKey key(String directory) throws IOException {
        return VerifierKey.parse(
                Files.readString(VECTORS.resolve(directory + "/vkey")).strip());
    }

    private static List<Hash> leaves(byte[] bundle) throws IOException {
        List<Hash> leaves = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bundle));
        while (in.available() > 0) {
            leaves.add(Rfc6962.leaf(in.readNBytes(in.readUnsignedShort())));
        }
        return leaves;
    }

    private static List<Hash> hashes(JsonNode probe) {
        List<Hash> hashes = new ArrayList<>();
        probe.get("proof").forEach(each -> hashes.add(hash(each)));
        return hashes;
    }

    private static long unsigned(JsonNode number) {
        return number.bigIntegerValue().longValue();
    }

    /** What has not the length of a hash stands for one: only whether two are the same matters there. */
    private static Hash hash(JsonNode base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.asString());
        return bytes.length == Hash.BYTES ? Hash.of(bytes) : Hash.ofAll(bytes);
    }

    private static List<Path> files(String directory) throws IOException {
        try (Stream<Path> files = Files.walk(VECTORS.resolve(directory))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
