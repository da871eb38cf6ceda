package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static nl.wijkbudget.log.command.LogUnderTest.loose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.evidence.Entry;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class LeavesTest {

    private final LogUnderTest log;

    LeavesTest(DatabaseKind kind) {
        log = new LogUnderTest(kind);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void every_event_is_stored_with_a_leaf_that_opens_to_it() throws SQLException {
        log.engine().appendEvents(event("a", 0), event("a", 1), event("b", 0), loose("free"));

        assertThat(faults()).isEmpty();
        assertThat(salts()).hasSize(4);
    }

    @Test
    void an_append_that_fails_leaves_no_leaf() throws SQLException {
        var engine = log.engine();
        engine.appendEvents(event("a", 0));

        assertThatThrownBy(() -> engine.appendEvents(event("b", 0), event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(event("b", 0));

        assertThat(new LogReader(log.database).entries(-1, Long.MAX_VALUE, 10))
                .extracting(EntryRow::position)
                .containsExactly(0L, 1L);
        assertThat(faults()).isEmpty();
    }

    @Test
    void older_events_get_theirs_once() throws SQLException {
        log.engine().appendEvents(event("a", 0), event("a", 1), event("a", 2));
        execute("alter table event_log alter column entry drop not null");
        execute("update event_log set entry = null, salt = null where position < 2");

        LogSchema.migrate(log.database);
        Set<String> salts = salts();
        LogSchema.migrate(log.database);

        assertThat(faults()).isEmpty();
        assertThat(salts()).isEqualTo(salts).hasSize(3);
    }

    @Test
    void the_database_takes_no_event_without_a_leaf() {
        log.engine().appendEvents(event("a", 0));

        assertThatThrownBy(() -> execute("update event_log set entry = null")).isInstanceOf(SQLException.class);
    }

    @Test
    void a_salt_can_be_erased_and_the_entry_stays() throws SQLException {
        log.engine().appendEvents(event("a", 0));
        byte[] entry = new LogReader(log.database).entries(-1, 0, 1).get(0).entry();

        execute("update event_log set salt = null");

        assertThat(new LogReader(log.database).entries(-1, 0, 1).get(0).entry()).isEqualTo(entry);
    }

    /** Ids of events whose entry is not the one of their row and salt. */
    private List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        List<LogRow> rows = new LogReader(log.database).page(-1, Long.MAX_VALUE, 1_000);
        try (Connection connection = log.database.getConnection();
                var select = connection.createStatement();
                var found = select.executeQuery("select salt, entry from event_log order by position")) {
            for (LogRow row : rows) {
                found.next();
                byte[] made = Entry.of(Leaves.envelope(row), found.getBytes(1), null);
                if (!Arrays.equals(made, found.getBytes(2))) {
                    faults.add(row.eventId());
                }
            }
        }
        return faults;
    }

    private Set<String> salts() throws SQLException {
        Set<String> salts = new HashSet<>();
        try (Connection connection = log.database.getConnection();
                var select = connection.createStatement();
                var found = select.executeQuery("select salt from event_log")) {
            while (found.next()) {
                salts.add(new String(found.getBytes(1), StandardCharsets.ISO_8859_1));
            }
        }
        return salts;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = log.database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
