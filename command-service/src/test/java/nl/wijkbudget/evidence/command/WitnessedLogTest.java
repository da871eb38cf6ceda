package nl.wijkbudget.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.log.command.DatabaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log and two witnesses over HTTP. */
class WitnessedLogTest {
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    @TempDir
    Path directory;

    private final SignedLog log = new SignedLog(DatabaseKind.H2);
    private final SigningKey one = WitnessTest.KEY;
    private final SigningKey two = SigningKey.parse(
            "PRIVATE+KEY+getuige.example/w2+a4d3e4b2+BEBBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5f",
            KeyType.COSIGNATURE);
    private WitnessServer first;
    private WitnessServer second;

    @BeforeEach
    void start() throws IOException {
        first = serve(one, "een");
        second = serve(two, "twee");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        log.close();
    }

    @Test
    void publishes_what_both_have_seen() throws IOException {
        log.withPolicy(policy("all")).append(300).sign();
        log.append(5).sign();

        Note note = log.open.checkpoint().orElseThrow();
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(305);
        assertThat(Policy.parse(policy("all")).isSatisfiedBy(note)).isTrue();
        assertThat(log.open.witnesses()).containsExactly(standing("een", one, first), standing("twee", two, second));
    }

    @Test
    void publishes_nothing_new_until_enough_have_seen_it() throws IOException {
        log.withPolicy(policy("all")).append(3).sign();
        second.close();

        log.append(4).sign();

        assertThat(size()).isEqualTo(3);
        assertThat(log.open.witnesses().get(0).size()).isEqualTo(7);
        assertThat(log.open.witnesses().get(1).trouble()).isNotNull();
    }

    @Test
    void publishes_when_enough_have_seen_it() throws IOException {
        second.close();

        log.withPolicy(policy("any")).append(3).sign();

        assertThat(size()).isEqualTo(3);
    }

    @Test
    void a_witness_that_is_further_than_is_known_here_tells_so_and_goes_on() throws IOException, SQLException {
        log.withPolicy(policy("all")).append(3).sign();
        log.execute("delete from log_cosignature");

        log.append(3).sign();

        assertThat(size()).isEqualTo(6);
    }

    @Test
    void a_rewritten_log_is_not_witnessed() throws IOException, SQLException {
        log.withPolicy(policy("all")).append(10).sign();
        Note before = log.open.checkpoint().orElseThrow();
        log.restoreBackup(6);
        log.execute("delete from log_cosignature");
        log.execute("delete from log_checkpoint");
        Files.delete(log.fence);

        log.restart().append(9).sign();

        assertThat(log.open.checkpoint().orElseThrow()).hasToString(before.toString());
        assertThat(log.open.witnesses()).extracting(WitnessStanding::trouble).containsOnly("it answers 422");
    }

    private long size() {
        return Checkpoint.parse(log.open.checkpoint().orElseThrow().text()).size();
    }

    private static WitnessStanding standing(String name, SigningKey key, WitnessServer server) {
        return new WitnessStanding(name, key.toString(), address(server), 305L, NOON, null);
    }

    private String policy(String threshold) {
        return String.join(
                "\n",
                List.of(
                        "log " + SignedLog.KEY,
                        "witness een " + one + " " + address(first),
                        "witness twee " + two + " " + address(second),
                        "group samen " + threshold + " een twee",
                        "quorum samen",
                        ""));
    }

    private static String address(WitnessServer server) {
        return "http://localhost:" + server.port();
    }

    private WitnessServer serve(SigningKey key, String state) throws IOException {
        Witness witness = new Witness(
                key,
                Map.of(SignedLog.KEY.verifier().name(), SignedLog.KEY.verifier()),
                directory.resolve(state),
                Clock.fixed(NOON, ZoneOffset.UTC));
        return new WitnessServer(witness, "localhost", 0);
    }
}
