package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static nl.wijkbudget.log.command.LogUnderTest.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AppendTest {

    private final LogUnderTest log;
    private final GroupCommitEventStorageEngine engine;

    AppendTest(DatabaseKind kind) {
        log = new LogUnderTest(kind);
        engine = log.engine();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void positions_are_dense_when_sixteen_threads_append() throws InterruptedException {
        together(IntStream.range(0, 16).mapToObj(this::fiftyEvents).toList());

        List<LogRow> rows = log.engine().log().page(-1, Long.MAX_VALUE, 10_000);
        assertThat(rows)
                .extracting(LogRow::position)
                .containsExactlyElementsOf(LongStream.range(0, 800).boxed().toList());
        assertThat(rows).extracting(LogRow::eventId).doesNotHaveDuplicates();
        assertThat(rows.stream().filter(row -> "t3".equals(row.aggregateId())).map(LogRow::sequence))
                .containsExactlyElementsOf(LongStream.range(0, 50).boxed().toList());
    }

    private Callable<Object> fiftyEvents(int thread) {
        return () -> {
            for (int i = 0; i < 50; i++) {
                engine.appendEvents(event("t" + thread, i));
            }
            return "done";
        };
    }

    @Test
    void all_events_of_one_append_stand_together() {
        engine.appendEvents(event("a", 0), event("b", 0), event("a", 1));

        assertThat(log.lines()).containsExactly("0 a 0", "1 b 0", "2 a 1");
    }

    @Test
    void events_without_an_aggregate_have_a_position_and_no_stream() {
        var loose = LogUnderTest.loose("hello");
        engine.appendEvents(loose, event("a", 0), LogUnderTest.loose("bye"));

        assertThat(log.lines()).hasSize(3).startsWith("0 " + loose.getIdentifier(), "1 a 0");
        assertThat(engine.lastSequenceNumberFor(loose.getIdentifier())).isEmpty();
    }

    @Test
    void of_two_appends_for_the_same_place_one_wins_and_others_are_not_hurt() throws InterruptedException {
        engine.appendEvents(event("a", 0));
        var outcomes = together(IntStream.range(0, 16)
                .mapToObj(i -> storing(i % 2 == 0 ? event("a", 1, "claim " + i) : event("other" + i, 0)))
                .toList());

        assertThat(outcomes).filteredOn(ConcurrencyException.class::isInstance).hasSize(7);
        assertThat(outcomes).filteredOn("stored"::equals).hasSize(9);
        assertThat(log.lines()).hasSize(10).last().asString().startsWith("9 ");
    }

    private Callable<Object> storing(org.axonframework.eventhandling.DomainEventMessage<?> event) {
        return () -> {
            engine.appendEvents(event);
            return "stored";
        };
    }

    @Test
    void a_second_creation_of_a_stream_is_told_as_such() {
        engine.appendEvents(event("a", 0));

        assertThatThrownBy(() -> engine.appendEvents(event("a", 0, "again")))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void an_event_is_stored_once() {
        engine.appendEvents(event("a", 0), event("a", 1, "same"));

        assertThatThrownBy(() -> engine.appendEvents(event("a", 2, "same"))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(event("b", 1, "twin"), event("b", 2, "twin")))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void failures_burn_no_position() {
        engine.appendEvents(event("a", 0));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> engine.appendEvents(event("b", 0), event("a", 0, "again")))
                    .isInstanceOf(AggregateStreamCreationException.class);
        }
        engine.appendEvents(event("b", 0));

        assertThat(log.lines()).containsExactly("0 a 0", "1 b 0");
    }

    @Test
    void what_the_database_refuses_fails_alone() throws InterruptedException {
        var outcomes = together(IntStream.range(0, 16)
                .mapToObj(i -> storing(i == 5 ? withoutIdentifier() : event("a" + i, 0)))
                .toList());

        assertThat(outcomes).filteredOn(EventStoreException.class::isInstance).hasSize(1);
        assertThat(log.lines()).hasSize(15).last().asString().startsWith("14 ");
    }

    @SuppressWarnings("NullAway") // the point is that the table refuses it
    private static GenericDomainEventMessage<?> withoutIdentifier() {
        return new GenericDomainEventMessage<>("Notebook", null, 0, new LogUnderTest.Noted("nobody's"));
    }

    @Test
    void the_command_learns_the_position_it_produced() {
        var unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("write"));
        var store = log.store(engine);
        store.publish(event("a", 0), event("a", 1));
        unit.onCommit(u -> assertThat(LogPosition.in(u)).isEqualTo(OptionalLong.of(1)));
        assertThat(LogPosition.in(unit)).isEmpty();

        unit.commit();

        assertThat(log.lines()).hasSize(2);
    }

    @Test
    void an_interrupt_neither_loses_the_outcome_nor_is_it_lost() {
        Thread.currentThread().interrupt();
        try {
            engine.appendEvents(event("a", 0));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(log.lines()).containsExactly("0 a 0");
        } catch (EventStoreException e) {
            assertThat(Thread.interrupted()).isTrue();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void nothing_is_accepted_after_closing() {
        engine.appendEvents(event("a", 0));
        engine.close();

        assertThat(engine.state()).isEqualTo(StoreState.STOPPED);
        assertThatThrownBy(() -> engine.appendEvents(event("a", 1)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("does not append");
        assertThat(log.lines()).hasSize(1);
    }
}
