package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.ViewsId;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.round.RoundClosed;
import nl.wijkbudget.round.RoundCommand.CloseRound;
import nl.wijkbudget.verifier.Verifier;
import nl.wijkbudget.view.ViewsRecorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program that shares nothing with the engine finds that what the engine did is as it says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceTest {
    private static final String ROUND = "de-wijert-voorbeeld";

    @TempDir
    static Path folder;

    private static Engine engine;

    @BeforeAll
    static void start() {
        engine = Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--wijkbudget.log.pause=50ms",
                "--wijkbudget.log.origin=proef.example/log");
        ToldDemo.in(engine);
        new PublishedLog(engine.api())
                .sizeBeyond(engine.bean(LogEventStore.class).log().head());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void the_whole_log_of_the_demo_holds() throws IOException {
        Path bundle = written("all");
        assertThat(said(bundle))
                .endsWith("It holds.\n")
                .contains("Ledger: ")
                .contains("; 0 decisions after which nothing was recorded");
    }

    @Test
    void the_round_of_the_demo_holds() throws IOException {
        Path bundle = written(ROUND);
        assertThat(said(bundle)).endsWith("It holds.\n").contains("Recount: ");
    }

    @Test
    void made_again_it_is_the_same_to_the_byte() throws IOException {
        Path first = written(ROUND);
        Path again = Files.move(first, folder.resolve("first.zip"));
        assertThat(written(ROUND)).hasSameBinaryContentAs(again);
    }

    @Test
    void it_can_be_fetched_by_anyone() {
        Reply reply = engine.api().get("/log/bewijs/" + ROUND);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/zip");
    }

    @Test
    void there_is_none_of_a_round_that_is_not_there() {
        assertThat(engine.api().get("/log/bewijs/nergens").status()).isEqualTo(404);
    }

    /** Last, because what the log says once it says for ever. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_balance_that_somebody_changed_in_the_tables_of_the_site_is_named() throws IOException {
        int changed = JdbcClient.create(engine.bean(DataSource.class))
                .sql("update account set balance_cents = balance_cents + 100 where account like 'fund:%'")
                .update();
        DemoPeople people = new DemoPeople(engine.bean(CommandDoor.class), Instant.now(), false);
        people.does(DemoPeople.ORGANISER, new CloseRound(Demo.ROUND));
        long closed = engine.await(RoundClosed.class, Demo.ROUND);
        long recorded = engine.await(ViewsRecorded.class, ViewsId.after(closed));
        new PublishedLog(engine.api()).sizeBeyond(recorded);

        assertThat(changed).isPositive();
        assertThat(said(written("all")))
                .endsWith("It does not hold.\n")
                .contains("FAULT, Public views: #%d view.ViewsRecorded, ledger de-wijert:".formatted(recorded))
                .containsOnlyOnce("FAULT");
    }

    private static Path written(String of) throws IOException {
        Path file = folder.resolve(of + ".zip");
        assertThat(engine.bean(BundleToFile.class).run(of, file.toString())).isZero();
        return file;
    }

    private static String said(Path bundle) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Verifier.run(List.of(bundle.toString(), "--lang", "en"), out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
