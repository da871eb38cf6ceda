package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others published to test with; {@code vectors/SOURCES.md} says who. */
class ForeignVectorsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void inclusion_proofs_are_believed_or_not_as_others_do() throws IOException {
        List<JsonNode> probes = probes("inclusion.jsonl");
        assertThat(probes).hasSize(98);
        for (JsonNode probe : probes) {
            assertThat(included(probe))
                    .as("%s", probe.get("file"))
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
        List<JsonNode> probes = probes("consistency.jsonl");
        assertThat(probes).hasSize(98);
        for (JsonNode probe : probes) {
            assertThat(consistent(probe))
                    .as("%s", probe.get("file"))
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
        List<Hash> leaves = leaves(read("tessera/entries"));
        for (int size = 0; size <= 15; size++) {
            Note note = Note.parse(read("tessera/checkpoint." + size));
            assertThat(key.signatureOn(note)).isPresent();
            assertThat(Checkpoint.parse(note.text()))
                    .isEqualTo(new Checkpoint(
                            key.name(), size, new PlainTree(leaves).left(size).root()));
        }
        byte[] tile = read("tessera/tile");
        assertThat(new Tiles(15, path -> tile).root(15)).isEqualTo(new PlainTree(leaves).root());
    }

    @Test
    void the_example_of_a_note_is_signed() throws IOException {
        Note note = Note.parse(read("note/note"));
        assertThat(key("note").signatureOn(note)).isPresent();
    }

    private static VerifierKey key(String directory) throws IOException {
        return VerifierKey.parse(new String(read(directory + "/vkey"), StandardCharsets.UTF_8).strip());
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

    private static List<JsonNode> probes(String file) throws IOException {
        return new String(read(file), StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = ForeignVectorsTest.class.getResourceAsStream("/vectors/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
