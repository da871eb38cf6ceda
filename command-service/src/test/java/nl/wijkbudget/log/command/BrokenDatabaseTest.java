package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.log.command.UnreliableDatabase.Fault;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class BrokenDatabaseTest {

    private final LogUnderTest log;
    private final UnreliableDatabase database;
    private final GroupCommitEventStorageEngine engine;

    BrokenDatabaseTest(DatabaseKind kind) {
        log = new LogUnderTest(kind);
        database = new UnreliableDatabase(log.database);
        engine = GroupCommitEventStorageEngine.builder(database.proxy())
                .serializer(LogUnderTest.serializer())
                .build();
        engine.start();
        engine.appendEvents(event("a", 0));
    }

    @AfterEach
    void close() {
        database.fault(Fault.NONE);
        engine.close();
        log.close();
    }

    @Test
    void a_connection_lost_after_the_commit_is_no_failure() {
        database.fault(Fault.AFTER_ONE_COMMIT);

        engine.appendEvents(event("a", 1));

        assertThat(log.lines()).containsExactly("0 a 0", "1 a 1");
        appendsAgain(2);
    }

    @Test
    void a_connection_lost_before_the_commit_is_a_failure_that_says_so() {
        database.fault(Fault.BEFORE_ONE_COMMIT);

        assertThatThrownBy(() -> engine.appendEvents(event("a", 1)))
                .isInstanceOf(EventStoreException.class)
                .hasMessage("Nothing is stored: the connection was lost before the commit");
        assertThat(log.lines()).containsExactly("0 a 0");
        appendsAgain(1);
    }

    @Test
    void nothing_hangs_while_the_database_is_away_and_work_goes_on_when_it_is_back() {
        database.fault(Fault.AWAY);

        assertThatThrownBy(() -> engine.appendEvents(event("a", 1)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageStartingWith("Nothing is stored");
        assertThatThrownBy(() -> engine.appendEvents(event("a", 1)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("BROKEN");
        database.fault(Fault.NONE);
        appendsAgain(1);
    }

    @Test
    void an_appender_without_work_notices_that_its_connection_is_gone() {
        database.fault(Fault.AWAY);

        Eventually.holds(() -> engine.state() == StoreState.BROKEN);
        database.fault(Fault.NONE);
        appendsAgain(1);
    }

    private void appendsAgain(long sequence) {
        Eventually.holds(() -> engine.state() == StoreState.LEADING);
        engine.appendEvents(event("a", sequence));
        assertThat(log.lines()).hasSize((int) sequence + 1).endsWith(sequence + " a " + sequence);
    }
}
