package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.evidence.command.SigningKey;
import nl.wijkbudget.fsck.command.Fault;
import nl.wijkbudget.fsck.command.FaultKind;
import nl.wijkbudget.fsck.command.FaultKind.Weight;
import nl.wijkbudget.fsck.command.FaultWords;
import nl.wijkbudget.fsck.command.Findings;
import nl.wijkbudget.fsck.command.LogKeeping;
import nl.wijkbudget.fsck.command.Place;
import nl.wijkbudget.fsck.command.Progress;
import nl.wijkbudget.fsck.command.ReadModelCheck;
import nl.wijkbudget.fsck.command.StoreCheck;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.LogReader;
import nl.wijkbudget.standalone.DamagedStore.Kept;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operator's check finds a sound store sound, and names what is wrong with any other, and where. */
class FsckTest {
    @TempDir
    static Path folder;

    private static final Progress SILENT = (part, done, all) -> {};
    private static final SigningKey WITNESS = SigningKey.parse(
            SigningKey.generate("getuige.example/w", KeyType.COSIGNATURE, new SecureRandom()), KeyType.COSIGNATURE);
    private static final String POLICY = "witness w " + WITNESS.verifier() + "\nquorum none\n";

    private static StoreToCheck store;
    private static HikariDataSource writable;
    private static ReplayedReadModels replayed;
    private static Said sound;

    @BeforeAll
    static void tellTheDemo() throws Exception {
        try (Engine engine = Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--wijkbudget.log.pause=50ms",
                "--wijkbudget.log.origin=proef.example/log")) {
            ToldDemo.in(engine);
            new PublishedLog(engine.api())
                    .sizeBeyond(engine.bean(LogEventStore.class).log().head());
            engine.caughtUp();
        }
        sound = fsck("--wijkbudget.data=" + folder, "--json");
        store = StoreToCheck.open("--wijkbudget.data=" + folder);
        store.close();
        writable = new HikariDataSource();
        writable.setJdbcUrl("jdbc:h2:" + folder.resolve("wijkbudget"));
        replayed = ReplayedReadModels.of(writable);
        assertThat(replayed.upTo(new LogReader(writable).head(), SILENT)).isEmpty();
    }

    @AfterAll
    static void end() {
        replayed.close();
        writable.close();
    }

    @Test
    void a_store_that_nobody_touched_holds_and_says_what_was_looked_at() {
        JsonNode answer = JsonMapper.shared().readTree(sound.out());
        assertThat(sound.status()).isZero();
        assertThat(answer.path("verdict").asString()).isEqualTo("holds");
        assertThat(answer.path("faults")).isEmpty();
        assertThat(answer.path("looked").propertyNames())
                .containsExactlyInAnyOrder("LOG", "TREE", "CODES", "LEDGER", "READ_MODELS");
    }

    @Test
    void without_a_store_and_beside_a_running_program_it_says_so() {
        assertThat(fsck("--wijkbudget.data=" + folder.resolve("nowhere")))
                .isEqualTo(new Said(
                        2,
                        "",
                        "There is no store here. Does wijkbudget.data or spring.datasource.url point" + " at it?\n"));
        assertThat(fsck("--wijkbudget.data=" + folder, "--lang=nl"))
                .isEqualTo(new Said(
                        2,
                        "",
                        "De database is in gebruik bij een ander proces, waarschijnlijk de server."
                                + " Stop die eerst.\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.wijkbudget.standalone.Damage#all")
    void every_damage_is_found_and_named(Damage damage) throws Exception {
        List<Kept> before = DamagedStore.files(folder);
        try (Connection connection = StoreToCheck.moment(writable)) {
            DamagedStore damaged = new DamagedStore(connection, folder);
            String at = damaged.value(damage.at());
            damage.work().on(damaged, at);
            Findings findings = checked(connection);
            connection.rollback();

            assertThat(findings.counts().keySet()).isEqualTo(damage.found());
            assertThat(findings.status()).isEqualTo(damage.kinds().get(0).weight() == Weight.WRONG ? 1 : 2);
            assertThat(findings.faults())
                    .filteredOn(fault -> fault.kind() == damage.kinds().get(0))
                    .extracting(fault -> fault.place().toString().replace(folder.toString(), ""))
                    .contains("{" + damage.place().replace("@", at) + "}");
        } finally {
            for (Kept each : before) {
                each.putBack();
            }
        }
    }

    @Test
    void what_may_change_is_not_a_fault() throws Exception {
        try (Connection connection = StoreToCheck.moment(writable)) {
            DamagedStore erasing = new DamagedStore(connection, folder);
            erasing.sql(
                    "update event_log set salt = null where payload_type = 'nl.wijkbudget.project.ProjectProposed'");
            erasing.sql("update voting_code set casting = 1 where state = 'OPEN'");
            Findings findings = checked(connection);
            connection.rollback();
            assertThat(findings.faults()).isEmpty();
        }
    }

    @Test
    void a_read_model_without_its_table_is_named() throws Exception {
        try (Connection empty = DriverManager.getConnection("jdbc:h2:mem:");
                Connection made = replayed.database().getConnection()) {
            Findings findings = new Findings();
            new ReadModelCheck(empty, made, SILENT).run(findings);

            assertThat(findings.counts().keySet()).containsExactly(FaultKind.TABLE_IS_MISSING);
            assertThat(findings.faults().get(0).place()).hasToString("{table=account}");
        }
    }

    @Test
    void a_projection_that_cannot_go_on_is_named_with_the_event_before_which_it_stands() throws Exception {
        JdbcTemplate tables = new JdbcTemplate(writable);
        long position = Objects.requireNonNull(tables.queryForObject(
                "select max(position) from event_log where payload_type like '%.ThemeDefined'", Long.class));
        byte[] payload =
                tables.queryForObject("select payload from event_log where position = ?", byte[].class, position);
        try {
            tables.update(
                    "update event_log set payload = ? where position = ?",
                    "{}".getBytes(StandardCharsets.UTF_8),
                    position);
            assertThat(faults(Fsck.check(written(), SILENT), FaultKind.PROJECTION_STANDS_STILL))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.place()).hasToString("{projection=neighbourhood.register}");
                        assertThat(fault.figures()).startsWith(String.valueOf(position));
                    });
        } finally {
            tables.update("update event_log set payload = ? where position = ?", payload, position);
        }
    }

    @Test
    void a_store_that_goes_on_while_it_is_checked_is_not_compared_with_its_read_models() throws Exception {
        JdbcTemplate tables = new JdbcTemplate(writable);
        long head = new LogReader(writable).head();
        AtomicBoolean moved = new AtomicBoolean();
        Progress goesOn = (part, done, all) -> {
            if (!moved.getAndSet(true)) {
                tables.update("""
                        insert into event_log select position + 1, 'late', aggregate_type, aggregate_id,
                        sequence_number + 1, payload_type, payload_revision, occurred_at, payload, metadata, salt, entry
                        from event_log where position = ?""", head);
            }
        };
        try {
            assertThat(faults(Fsck.check(written(), goesOn), FaultKind.STORE_MOVED_ON))
                    .containsExactly(new Fault(
                            FaultKind.STORE_MOVED_ON,
                            Place.of("table", "event_log"),
                            List.of(String.valueOf(head), String.valueOf(head + 1))));
        } finally {
            tables.update("delete from event_log where position > ?", head);
        }
    }

    @Test
    void every_kind_is_shown_by_the_table_of_damages_or_has_a_test_of_its_own() {
        Set<FaultKind> shown = EnumSet.noneOf(FaultKind.class);
        Damage.all().forEach(damage -> shown.addAll(damage.found()));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown)))
                .containsExactlyInAnyOrder(
                        FaultKind.TABLE_IS_MISSING, FaultKind.PROJECTION_STANDS_STILL, FaultKind.STORE_MOVED_ON);
    }

    @Test
    void every_kind_has_words_and_advice_in_both_languages() {
        for (String language : List.of("nl", "en")) {
            FaultWords words = new FaultWords(Locale.forLanguageTag(language));
            for (FaultKind kind : FaultKind.values()) {
                assertThat(words.advice(kind)).as("%s %s", language, kind).isNotBlank();
                assertThat(words.what(new Fault(kind, Place.of("position", 1), List.of("1", "2", "3"))))
                        .isNotBlank()
                        .doesNotContain("{", "''");
            }
        }
    }

    /** A cosignature of a witness of the policy, under something else. */
    static String falseLine() {
        return WITNESS.cosign("another\n", 1).toString();
    }

    private static Findings checked(Connection connection) throws SQLException, IOException {
        boolean keyed = Files.exists(folder.resolve("log-key"));
        LogKeeping known = store.keeping();
        LogKeeping keeping =
                new LogKeeping(keyed ? known.key() : null, Policy.parse(POLICY), known.directory(), known.fence());
        Findings findings = new Findings();
        new StoreCheck(connection, keeping, store.keys(), SILENT).run(findings);
        if (!findings.counts().containsKey(FaultKind.POSITION_IS_MISSING)) {
            try (Connection made = replayed.database().getConnection()) {
                new ReadModelCheck(connection, made, SILENT).run(findings);
            }
        }
        return findings;
    }

    /** The store as it stands, also while it is written to. */
    private static StoreToCheck written() {
        return new StoreToCheck(writable, store.keeping(), store.keys());
    }

    private static List<Fault> faults(Findings findings, FaultKind kind) {
        return findings.faults().stream().filter(fault -> fault.kind() == kind).toList();
    }

    private static Said fsck(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Fsck.run(FsckOptions.of(List.of(options)), stream(out), stream(err));
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private record Said(int status, String out, String err) {}
}
