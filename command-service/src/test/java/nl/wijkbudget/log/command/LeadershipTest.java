package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class LeadershipTest {

    private final LogUnderTest log;
    private final GroupCommitEventStorageEngine first;

    LeadershipTest(DatabaseKind kind) {
        log = new LogUnderTest(kind);
        first = log.engine();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_second_appender_waits_and_refuses_meanwhile() {
        var second = log.engine();

        assertThat(first.state()).isEqualTo(StoreState.LEADING);
        assertThat(second.state()).isEqualTo(StoreState.STANDBY);
        assertThatThrownBy(() -> second.appendEvents(event("a", 0)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("STANDBY");
    }

    @Test
    void a_standby_takes_over_when_the_leader_is_gone_and_goes_on_where_it_stopped() {
        var second = log.engine();
        first.appendEvents(event("a", 0), event("a", 1));
        first.close();

        Eventually.holds(() -> second.state() == StoreState.LEADING);
        second.appendEvents(event("a", 2));
        assertThat(log.lines()).containsExactly("0 a 0", "1 a 1", "2 a 2");
    }

    @Test
    void an_appender_of_a_former_epoch_is_fenced_off() throws SQLException {
        first.appendEvents(event("a", 0));
        execute("update log_writer set epoch = epoch + 1");

        assertThatThrownBy(() -> first.appendEvents(event("a", 1)))
                .isInstanceOf(EventStoreException.class)
                .hasRootCauseMessage("Epoch 1 is over: another process appends to the log");
        assertThat(log.lines()).containsExactly("0 a 0");
        Eventually.holds(() -> first.state() == StoreState.LEADING);
        first.appendEvents(event("a", 1));
        assertThat(log.lines()).containsExactly("0 a 0", "1 a 1");
    }

    @Test
    void nobody_leads_a_log_that_ends_elsewhere_than_its_writer_left_it() throws SQLException {
        first.appendEvents(event("a", 0), event("a", 1));
        first.close();
        execute("delete from event_log where position = 1");

        assertThat(log.engine().state()).isEqualTo(StoreState.BROKEN);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = log.database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
