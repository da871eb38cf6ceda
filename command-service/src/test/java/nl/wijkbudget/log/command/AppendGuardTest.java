package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static nl.wijkbudget.log.command.LogUnderTest.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.wijkbudget.log.command.LogUnderTest.Noted;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AppendGuardTest {

    private final LogUnderTest log;
    private final ClosedIsClosed guard = new ClosedIsClosed();
    private final GroupCommitEventStorageEngine engine;

    AppendGuardTest(DatabaseKind kind) {
        log = new LogUnderTest(kind);
        engine = log.engine(settings -> settings.guards(List.of(guard)));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void nothing_stands_after_the_closing_however_they_race() throws InterruptedException {
        var tasks = new ArrayList<Callable<Object>>();
        IntStream.range(0, 31).forEach(i -> tasks.add(storing("vote " + i)));
        tasks.add(16, storing("close"));

        var outcomes = together(tasks);

        List<String> lines = log.lines();
        assertThat(lines).last().isEqualTo(lines.size() - 1 + " close");
        assertThat(outcomes).filteredOn("stored"::equals).hasSameSizeAs(lines);
        assertThat(outcomes).filteredOn(IllegalStateException.class::isInstance).hasSize(32 - lines.size());
        assertThat(guard.committed).containsExactlyElementsOf(lines);
    }

    private Callable<Object> storing(String text) {
        return () -> {
            engine.appendEvents(event(text, 0, text));
            return "stored";
        };
    }

    @Test
    void an_earlier_event_of_the_same_append_counts() {
        assertThatThrownBy(() -> engine.appendEvents(event("a", 0, "close"), event("b", 0, "vote")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_withdrawn_is_not_remembered() {
        engine.appendEvents(event("a", 0, "first"));

        assertThatThrownBy(() -> engine.appendEvents(event("a", 0, "again"), event("close", 0, "close")))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(event("b", 0, "vote"));

        assertThat(log.lines()).containsExactly("0 first", "1 vote");
        assertThat(guard.committed).containsExactly("0 first", "1 vote");
    }

    @Test
    void the_guards_of_a_new_leader_learn_what_stands_in_the_log() {
        engine.appendEvents(event("close", 0, "close"));
        engine.close();
        var next = new ClosedIsClosed();
        var successor = log.engine(settings -> settings.guards(List.of(next)));

        assertThatThrownBy(() -> successor.appendEvents(event("b", 0, "vote")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_guard_unlearns_what_another_guard_refuses() {
        engine.close();
        var learner = new ClosedIsClosed();
        AppendGuard refuser = event -> {
            throw new IllegalArgumentException("no");
        };
        var guarded = log.engine(settings -> settings.guards(List.of(learner, refuser)));

        assertThatThrownBy(() -> guarded.appendEvents(event("close", 0, "close")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(learner.closings).isEmpty();
    }

    /** Refuses everything after a closing. */
    private static final class ClosedIsClosed implements AppendGuard {

        private final Set<String> closings = new HashSet<>();
        private final List<String> committed = new ArrayList<>();

        @Override
        public void lead(LogReader log, long head) {
            closings.clear();
            log.read(-1, 1_000, List.of(Noted.class.getName())).stream()
                    .filter(row -> "close".equals(row.aggregateId()))
                    .forEach(row -> closings.add("close"));
        }

        @Override
        public void admit(EventMessage<?> event) {
            if (!closings.isEmpty()) {
                throw new IllegalStateException("closed");
            }
            if (event.getIdentifier().equals("close")) {
                closings.add("close");
            }
        }

        @Override
        public void committed(EventMessage<?> event, long position) {
            committed.add(position + " " + event.getIdentifier());
        }

        @Override
        public void withdrawn(EventMessage<?> event) {
            closings.remove(event.getIdentifier());
        }
    }
}
