package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
record LogLeftBehindTest(DatabaseKind kind) {

    @Test
    void a_database_without_a_log_or_with_an_empty_one_leaves_nothing_behind() {
        try (var database = DatabaseKind.pool(kind.freshUrl())) {
            assertThatCode(() -> LogLeftBehind.refuse(database)).doesNotThrowAnyException();
            LogSchema.migrate(database);
            assertThatCode(() -> LogLeftBehind.refuse(database)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_log_that_holds_events_is_not_left_behind() {
        try (var log = new LogUnderTest(kind)) {
            log.engine().appendEvents(event("a", 0));

            assertThatThrownBy(() -> LogLeftBehind.refuse(log.database))
                    .isInstanceOf(LogLeftBehind.class)
                    .hasMessage("This database holds an event log up to position 0, and Axon Server would go on without"
                            + " it. Set axon.axonserver.enabled=false to use it, or give Axon Server a database of its"
                            + " own");
        }
    }
}
