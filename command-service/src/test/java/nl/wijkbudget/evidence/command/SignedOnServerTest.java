package nl.wijkbudget.evidence.command;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.log.command.LogUnderTest.event;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static nl.wijkbudget.round.command.RoundToVote.KITCHEN;
import static nl.wijkbudget.round.command.RoundToVote.TREES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.evidence.Bundle;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Promise;
import nl.wijkbudget.evidence.ReceiptCheck.Outcome;
import nl.wijkbudget.evidence.Rfc6962;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.history.command.StreamOfTheStore;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.log.command.LeafReader;
import nl.wijkbudget.log.command.LogOnServer;
import nl.wijkbudget.log.command.ScriptedServer;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.command.ClosingTreesOfTheLog;
import nl.wijkbudget.round.command.RoundToVote;
import nl.wijkbudget.verifier.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of events that Axon Server keeps, against a server of our own that speaks its protocol. */
class SignedOnServerTest {
    private static final CountId COUNT = CountId.of(ROUND, 1);
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @TempDir
    private Path files;

    private final ScriptedServer server = new ScriptedServer();
    private final String url = DatabaseKind.H2.freshUrl();
    private LogOnServer program = new LogOnServer(server, url);
    private long next;
    private TransparencyLog log;

    @BeforeEach
    void begin() {
        log = open();
    }

    @AfterEach
    void close() {
        program.close();
        server.close();
    }

    @Test
    void signs_what_the_server_has_and_goes_on_after_a_restart() {
        append(300);
        assertThat(sign()).isEqualTo(LogState.SIGNING);
        assertThat(size()).isEqualTo(300);

        restart();
        append(5);

        assertThat(sign()).isEqualTo(LogState.SIGNING);
        assertThat(size()).isEqualTo(305);
        assertThat(log.proofs().consistency(300, 305)).isPresent();
        assertThat(log.proofs().inclusion(299, 305)).isPresent();
    }

    @Test
    void signs_nothing_more_once_the_server_tells_something_else() {
        append(10);
        sign();
        server.changes(9, event -> event.toBuilder().setTimestamp(1).build());
        append(5);

        assertThat(sign()).isEqualTo(LogState.REFUSED);

        assertThat(reason()).startsWith("At position 9 stands another event than was read there before");
        assertThat(size()).isEqualTo(10);
        assertThat(sign()).isEqualTo(LogState.REFUSED);
    }

    @Test
    void signs_nothing_for_a_server_that_was_restored_from_a_backup() {
        append(10);
        sign();
        server.restoresBackup(6);

        restart();
        assertThat(sign()).isEqualTo(LogState.REFUSED);

        assertThat(reason()).startsWith("The log ends at position 5, and was read up to 9 before");
    }

    /** What is read again gets other salts, so it is another log. */
    @Test
    void signs_nothing_when_leaves_that_were_signed_are_lost() {
        append(10);
        sign();
        execute("delete from seen_event where position >= 6");
        execute("delete from seen_checkpoint");

        restart();
        assertThat(sign()).isEqualTo(LogState.REFUSED);

        assertThat(reason()).startsWith("LOG_IS_NOT_WHAT_WAS_SIGNED: at size 10");
    }

    @Test
    void refuses_to_go_on_without_its_fence() throws IOException {
        append(3);
        sign();
        Files.delete(files.resolve("fence"));

        restart();
        assertThat(sign()).isEqualTo(LogState.REFUSED);

        assertThat(reason()).isEqualTo("FENCE_IS_MISSING: signed up to 3");
    }

    @Test
    void tries_again_while_the_server_is_away() {
        append(3);
        sign();
        server.breaksOff();

        assertThat(sign()).isEqualTo(LogState.TROUBLED);
        assertThat(size()).isEqualTo(3);
    }

    @Test
    void a_promise_waits_for_the_leaf_and_is_kept_by_the_next_checkpoint() throws Exception {
        append(4);
        Future<Optional<Note>> waiting =
                CompletableFuture.supplyAsync(() -> promise(program.patient().log(), "a 2"));
        sign();

        Note promise = waiting.get().orElseThrow();

        byte[] entry = program.log.log().entries(1, 2, 1).get(0).entry();
        assertThat(Promise.parse(promise.text()))
                .isEqualTo(new Promise(
                        "wijkbudget.example/log", "wijk", Rfc6962.leaf(entry), Instant.parse("2026-01-04T00:00:00Z")));
        assertThat(new ReceiptsOfTheLog(log, clock()).of(promise.toString()).outcome())
                .isEqualTo(Outcome.THERE);
    }

    @Test
    void nothing_is_promised_of_what_nobody_reads_or_of_what_is_in_doubt() {
        append(4);
        sign();
        append(1);
        assertThat(promise(program.log.log(), "a 4")).isEmpty();

        server.changes(3, event -> event.toBuilder().setTimestamp(1).build());
        sign();
        assertThat(promise(program.log.log(), "a 1")).isEmpty();
    }

    @Test
    void the_evidence_of_a_whole_round_holds() throws IOException {
        try (CommandSide side = new CommandSide("evidence-on-server", CLOCK)) {
            tellARound(side);
            try (var told = side.store().openStream(null)) {
                while (told.hasNextAvailable()) {
                    program.publish(told.nextAvailable());
                }
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        }
        sign();

        Path ofAll = written(log.bundles().ofAll().orElseThrow(), "all");
        Path ofRound = written(log.bundles().ofRound(ROUND.value()).orElseThrow(), "round");
        Path again = written(log.bundles().ofRound(ROUND.value()).orElseThrow(), "again");

        assertThat(verdict(ofAll)).endsWith("It holds.\n");
        assertThat(verdict(ofRound)).endsWith("It holds.\n");
        assertThat(again).hasSameBinaryContentAs(ofRound);
        assertThat(closing())
                .isEqualTo(new ClosingTree(closing().size(), rootOf(closing().size())));
    }

    /** What a lot is drawn from. */
    private ClosingTree closing() {
        return new ClosingTreesOfTheLog(new StreamOfTheStore(() -> program.store), () -> Optional.of(log)).of(ROUND);
    }

    private String rootOf(long size) {
        List<Hash> leaves = program.log.log().entries(-1, size - 1, (int) size).stream()
                .map(row -> Rfc6962.leaf(row.entry()))
                .toList();
        return root(leaves).hex();
    }

    /** By the definition. */
    private static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Rfc6962.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static void tellARound(CommandSide side) {
        RoundToVote round = new RoundToVote(side);
        round.establish();
        round.propose();
        round.openVoting();
        round.vote("stem-1", GARDEN, TREES);
        round.vote("stem-2", GARDEN, KITCHEN);
        round.vote("stem-1", KITCHEN);
        side.send(ORGANISER.because("Iedereen die wilde heeft gestemd."), new CloseVoting(ROUND));
        side.send(ORGANISER, new CountVotes(COUNT, ROUND));
        side.send(APPROVER.because("De hertelling geeft dezelfde uitslag."), new CertifyResult(COUNT));
        side.send(ORGANISER, new DraftAgenda(AgendaId.of(ROUND), ROUND, COUNT));
        side.send(FRONT_RUNNER.because("Zo besloten."), new AdoptAgenda(AgendaId.of(ROUND)));
    }

    private void append(int events) {
        for (int i = 0; i < events; i++) {
            program.publish(event("a", next++));
        }
    }

    private TransparencyLog open() {
        InLogOrder events = new StreamOfTheStore(() -> program.store);
        return settings().over(program.database, program.log, events);
    }

    private LogSettings settings() {
        return new LogSettings(
                SignedLog.KEY, "", files.resolve("log"), files.resolve("fence"), "", Duration.ofSeconds(1));
    }

    private void restart() {
        program.close();
        program = new LogOnServer(server, url);
        log = open();
    }

    private String reason() {
        return log.publisher().reason().orElseThrow();
    }

    private LogState sign() {
        try {
            log.publisher().turn();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
        return log.publisher().state();
    }

    private long size() {
        return Checkpoint.parse(log.checkpoint().orElseThrow().text()).size();
    }

    private Optional<Note> promise(LeafReader leaves, String event) {
        return new Promises(settings(), leaves, log, clock(), Duration.ofDays(1)).of("wijk", event);
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private void execute(String sql) {
        JdbcClient.create(program.database).sql(sql).update();
    }

    private Path written(Bundle bundle, String name) throws IOException {
        Path file = files.resolve(name + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            bundle.writeTo(out);
        }
        return file;
    }

    private static String verdict(Path bundle) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Verifier.run(List.of(bundle.toString(), "--lang", "en"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
