package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.ballot.ReceiptNumber;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.standalone.LinkageGame.Best;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Two hundred people vote; who then gets every table, every log line and a look into every folder learns nothing of who voted what. */
class LinkageTest {
    private static final int VOTERS = 200;
    private static final int CHANGING = 20;
    private static final long SEED = 2017;

    /** Of 200 random pairs about one is right; that ten are happens once in ten million games. */
    private static final int CHANCE = 10;

    private static final List<Idea> IDEAS = List.of(Idea.values());
    private static final String NAME = "geheimwijk";
    private static final String ADDRESS = "203.0.113.77";

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Map<Integer, String> codes = new TreeMap<>();
    private final Map<Integer, String> receipts = new HashMap<>();
    private final Map<Integer, Integer> turn = new HashMap<>();
    private final List<String> chosen = new ArrayList<>();

    @Test
    void on_h2(@TempDir Path folder) throws IOException {
        try (Engine engine = Engine.start(
                "--wijkbudget.data=" + folder, "--wijkbudget.log.generate-key=true", "--wijkbudget.log.pause=50ms")) {
            vote(engine);
            reconcile(engine);
            assertNothingLinks(engine, "select *, _rowid_ as place from voting_code order by _rowid_", "_rowid_");
        }
        assertThat(published(folder.resolve("log"))).isNotEmpty().allSatisfy(this::assertTellsNothing);
        try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
            assertThat(keys.map(file -> file.getFileName().toString())).containsExactly(NAME + ".key");
        }
    }

    /** Until the books are closed, PostgreSQL still has in which order rows were changed: the test can lose. */
    @Test
    void on_postgresql(@TempDir Path folder) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.toFile())
                        .start();
                Engine engine = Engine.start(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--wijkbudget.codes.keys=" + folder.resolve("keys"))) {
            String register = "select *, xmin::text::bigint as version, (ctid::text::point)[0]::bigint * 1000"
                    + " + (ctid::text::point)[1]::bigint as place from voting_code order by ctid";
            vote(engine);
            assertThat(game(engine, register, "ctid").best().pairs()).isGreaterThan(VOTERS / 2);
            reconcile(engine);
            assertNothingLinks(engine, register, "ctid");
        }
    }

    private static List<String> published(Path log) throws IOException {
        try (Stream<Path> files = Files.walk(log)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return texts;
        }
    }

    private void vote(Engine engine) {
        SmallRound round = new SmallRound(engine.api(), NAME);
        String rulebook = round.rulebook(round.upToVoting());
        List<String> printed = round.codes().issue(round, VOTERS + 50);
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, VOTERS + 50).boxed().toList());
        Random random = new Random(SEED);
        Collections.shuffle(order, random);
        listen(true);
        for (int letter : order.subList(0, VOTERS)) {
            codes.put(letter, printed.get(letter - 1));
            turn.put(letter, turn.size());
            cast(round, letter, rulebook, random);
        }
        order.subList(0, CHANGING).forEach(letter -> cast(round, letter, rulebook, random));
        refuse(round, rulebook);
        listen(false);
    }

    private void cast(SmallRound round, int letter, String rulebook, Random random) {
        String choice = round.selection(IDEAS.get(random.nextInt(3)));
        chosen.add(choice.replace('\'', '"'));
        Reply reply = send(round, Objects.requireNonNull(codes.get(letter)), rulebook, choice);
        assertThat(reply.outcome()).isEqualTo("200");
        receipts.put(letter, reply.json().get("receipt").asString());
    }

    /** What goes wrong is written down most easily: too many choices, another rulebook, a code of nobody, no code at all. */
    private void refuse(SmallRound round, String rulebook) {
        String code = codes.values().iterator().next();
        assertThat(List.of(
                        send(round, code, rulebook, round.selection(Idea.values()))
                                .outcome(),
                        send(round, code, "0".repeat(64), round.selection(Idea.TUIN))
                                .outcome(),
                        send(round, "2222-2222-2222", rulebook, round.selection(Idea.TUIN))
                                .outcome(),
                        send(round, "hallo", rulebook, round.selection(Idea.TUIN))
                                .outcome()))
                .isEqualTo(List.of(
                        "409 rulebook.too-many-chosen",
                        "409 ballot.rulebook-has-changed",
                        "409 votingcode.code-does-not-work",
                        "409 votingcode.code-has-a-typo"));
    }

    private static Reply send(SmallRound round, String code, String rulebook, String choice) {
        String ballot = "{'code': '%s', 'rulebook': '%s', 'selection': %s}".formatted(code, rulebook, choice);
        return round.api()
                .send(round.api()
                        .request("/api/v1" + round.path("/stembiljetten"))
                        .header("X-Forwarded-For", ADDRESS)
                        .POST(Api.json(ballot)));
    }

    private static void reconcile(Engine engine) {
        SmallRound round = new SmallRound(engine.api(), NAME);
        round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Het is genoeg.'}");
        round.must(Wijk.ORGANISER, round.path("/stemcodes/aansluiting"), "");
        engine.caughtUp();
    }

    private void assertNothingLinks(Engine engine, String register, String place) {
        LinkageGame game = game(engine, register, place);
        Best best = game.best();
        assertThat(best.pairs()).as("%s, seed %d", best.strategy(), SEED).isLessThan(CHANCE);
        assertThat(game.clues()).isEmpty();
        assertThat(game.with("used_at", turn).best().pairs())
                .as("a leak is seen")
                .isEqualTo(VOTERS);
        assertThat(logged.list).extracting(ILoggingEvent::getFormattedMessage).allSatisfy(this::assertTellsNothing);
        assertThat(otherTables(engine.tables())).allSatisfy(this::assertTellsNothing);
    }

    /** Neither a code nor an address nor a choice, nor which ballot it was about. */
    private void assertTellsNothing(String text) {
        assertThat(text).doesNotContain(ADDRESS, "127.0.0.1").doesNotContain(chosen);
        assertThat(codes.values()).noneMatch(code -> text.contains(code) || text.contains(code.replace("-", "")));
        assertThat(receipts.values()).noneMatch(text::contains);
        assertThat(text).doesNotContainPattern("\\b[0-9a-f]{64}\\.|ballot:[0-9a-f]{64}");
    }

    private LinkageGame game(Engine engine, String register, String place) {
        Tables tables = engine.tables();
        List<Map<String, Object>> used = lowercase(tables.database().queryForList(register)).stream()
                .filter(row -> "USED".equals(row.get("state")))
                .toList();
        List<Map<String, Object>> events = lowercase(tables.database()
                .queryForList("select * from event_log where payload_type like '%.ballot.Vote%' order by " + place));
        List<Map<String, Object>> first = events.stream()
                .filter(row -> "0".equals(String.valueOf(row.get("sequence_number"))))
                .toList();
        Map<String, String> byReceipt = new HashMap<>();
        events.forEach(row -> byReceipt.put(receipt(row), String.valueOf(row.get("aggregate_id"))));
        Map<Integer, String> truth = new HashMap<>();
        receipts.forEach((letter, receipt) -> truth.put(letter, byReceipt.get(receipt)));
        assertThat(used).hasSize(VOTERS);
        assertThat(first).hasSize(VOTERS);
        assertThat(truth.values()).doesNotContainNull().doesNotHaveDuplicates();
        return new LinkageGame(used, first, truth);
    }

    private static String receipt(Map<String, Object> row) {
        BallotId ballot = new BallotId(String.valueOf(row.get("aggregate_id")).replace("ballot:", ""));
        return ReceiptNumber.of(ballot, String.valueOf(row.get("event_id"))).value();
    }

    /** Everything but the two tables that the game is about. */
    private static List<String> otherTables(Tables tables) {
        return Stream.concat(
                        tables.disposable().map("\"%s\""::formatted),
                        Stream.of("idempotency", "policy_token", "policy_origin", "log_checkpoint"))
                .flatMap(table -> tables.database().queryForList("select * from " + table).stream())
                .map(String::valueOf)
                .toList();
    }

    private static List<Map<String, Object>> lowercase(List<Map<String, Object>> rows) {
        List<Map<String, Object>> lower = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> same = new TreeMap<>();
            row.forEach((column, value) -> same.put(
                    column.toLowerCase(Locale.ROOT),
                    value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : Objects.requireNonNullElse(value, "")));
            lower.add(same);
        }
        return lower;
    }

    private void listen(boolean on) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (on) {
            logged.start();
            root.addAppender(logged);
        } else {
            root.detachAppender(logged);
        }
    }
}
