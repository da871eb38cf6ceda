package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.ConsistencyProof;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.InclusionProof;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Rfc6962;
import nl.wijkbudget.evidence.TilePath;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What anyone can check of a running program, with nothing but HTTP. */
class TransparencyTest {
    @TempDir
    static Path folder;

    private static Engine engine;
    private static PublishedLog log;
    private static long first;
    private static long last;

    @BeforeAll
    static void start() {
        engine = Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--wijkbudget.log.pause=50ms",
                "--wijkbudget.log.origin=proef.example/log");
        log = new PublishedLog(engine.api());
        SmallRound round = new SmallRound(engine.api(), "glaswijk");
        String rulebook = round.rulebook(round.upToVoting());
        first = log.sizeBeyond(0);
        assertThat(round.cast(round.ballot("recht-1", rulebook, Idea.TUIN)).status())
                .isEqualTo(200);
        last = engine.caughtUp();
        log.sizeBeyond(last);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void the_checkpoint_is_signed_by_the_key_of_the_log() {
        Note note = log.checkpoint();
        assertThat(log.key().name()).isEqualTo("proef.example/log");
        assertThat(log.key().signatureOn(note)).isPresent();
    }

    @Test
    void a_ballot_is_in_the_log_and_its_entry_shows_only_the_round() {
        Checkpoint head = log.head();
        JsonNode proof = get("/api/v1/log/bewijzen/opname?positie=" + last + "&grootte=" + head.size());

        byte[] entry = Base64.getDecoder().decode(proof.get("entry").asString());
        assertThat(entry).startsWith(1, 4).hasSize(66);
        assertThat(new InclusionProof(last, head.size(), hashes(proof)).rootFor(Rfc6962.leaf(entry)))
                .contains(head.root());
    }

    @Test
    void an_earlier_checkpoint_is_the_beginning_of_the_present_one() {
        Checkpoint head = log.head();
        JsonNode proof = get("/api/v1/log/bewijzen/samenhang?van=" + first + "&tot=" + head.size());

        Checkpoint earlier = Checkpoint.parse(Note.parse(engine.api()
                        .get("/log/checkpoints/" + TilePath.groups(first))
                        .text())
                .text());
        assertThat(new ConsistencyProof(first, head.size(), hashes(proof)).connects(earlier.root(), head.root()))
                .isTrue();
    }

    @Test
    void a_proof_comes_as_a_file_with_its_checkpoint() {
        String file = engine.api().get("/api/v1/log/bewijzen/" + last).text();
        assertThat(file).startsWith("c2sp.org/tlog-proof@v1\nextra ").contains("\nindex " + last + "\n");
        assertThat(log.key().signatureOn(Note.parse(file.substring(file.indexOf("\n\n") + 2))))
                .isPresent();
    }

    @Test
    void tiles_are_kept_for_long_and_the_checkpoint_is_not() {
        long size = log.head().size();
        Reply tile = engine.api().get("/log/tile/entries/000.p/" + size);
        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(tile.headers().firstValue("Content-Type")).contains("application/octet-stream");
        Reply checkpoint = engine.api().get("/log/checkpoint");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).contains("max-age=2, public");
        assertThat(checkpoint.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    }

    @Test
    void nothing_else_is_served() {
        for (String path : List.of(
                "/log/tile/0/001",
                "/log/tile/9/000",
                "/log/tile/0/..%2f..%2flog-key",
                "/log/../log-key",
                "/log/checkpoints/999",
                "/log/checkpoints/1",
                "/api/v1/log/bewijzen/opname?positie=5&grootte=5",
                "/api/v1/log/bewijzen/opname?positie=0&grootte=1000000",
                "/api/v1/log/bewijzen/samenhang?van=0&tot=3",
                "/api/v1/log/bewijzen/1000000")) {
            assertThat(engine.api().get(path).status()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void nobody_witnesses_unless_someone_was_asked() {
        assertThat(engine.api().get("/api/v1/log/getuigen").text()).isEqualTo("[]");
        assertThat(engine.api().get("/log/policy").text()).isEqualTo("log " + log.key() + "\nquorum none\n");
    }

    @Test
    void health_says_that_it_is_signed() {
        JsonNode health = get("/actuator/health").at("/components/transparencyLogHealth");
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(health.at("/details/signing").asString()).isEqualTo("SIGNING");
    }

    @Test
    void without_a_key_nothing_is_signed_and_health_says_so() {
        assertThat(Engine.shared().api().get("/log/checkpoint").status()).isEqualTo(404);
        assertThat(Engine.shared().api().get("/api/v1/log").status()).isEqualTo(404);
        assertThat(Engine.shared()
                        .api()
                        .get("/actuator/health")
                        .json()
                        .at("/components/transparencyLogHealth/details/signing")
                        .asString())
                .isEqualTo("NO KEY");
    }

    private static JsonNode get(String path) {
        Reply reply = engine.api().get(path);
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        return reply.json();
    }

    private static List<Hash> hashes(JsonNode proof) {
        List<Hash> hashes = new ArrayList<>();
        proof.get("proof").forEach(each -> hashes.add(Hash.fromBase64(each.asString())));
        return hashes;
    }
}
