package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@ProjectionTest
class ExactlyOnceTest {

    private static final int MANY = 500;

    private final Scenario scenario;
    private final EventsInMemory events;
    private final TransactionManager transactions;
    private final ProjectionTokens tokens;
    private final ToyTallyProjection toy;

    ExactlyOnceTest(
            Scenario scenario,
            EventsInMemory events,
            TransactionManager transactions,
            ProjectionTokens tokens,
            ToyTallyProjection toy) {
        this.scenario = scenario;
        this.events = events;
        this.transactions = transactions;
        this.tokens = tokens;
        this.toy = toy;
    }

    @Test
    void another_process_goes_on_where_the_first_one_stopped() throws InterruptedException {
        scenario.given(votes()).followedBy(GROUP);
        scenario.stopped(GROUP).given(votes());

        LogFollower other = process();
        other.start();
        passes(other, 2 * MANY - 1);
        other.shutDown();

        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(2 * MANY);
    }

    @Test
    void two_processes_at_once_count_every_event_once() throws InterruptedException {
        LogFollower one = process();
        LogFollower other = process();
        one.start();
        other.start();
        for (Object vote : votes()) {
            scenario.given(vote);
        }
        passes(one, MANY - 1);
        one.shutDown();
        other.shutDown();

        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(MANY);
    }

    @Test
    void who_starts_over_later_does_not_set_the_first_one_back() {
        scenario.given(votes()).followedBy(GROUP);
        ProjectionToken start = new ProjectionToken(GROUP, LogPosition.BEFORE_FIRST);

        assertThatThrownBy(() -> transactions.executeInTransaction(() -> tokens.save(start)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_page_that_fails_halfway_leaves_nothing_behind() {
        scenario.given(new ToyVoted("trees"), new ToyVoted("bench"));
        List<String> handled = Collections.synchronizedList(new ArrayList<>());
        toy.fails(event -> handled.add(event.choice()) && event.choice().equals("bench"));

        scenario.failsOn(GROUP);

        assertThat(handled).containsExactly("trees", "bench", "trees", "bench");
        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(1);
    }

    private LogFollower process() {
        SimpleEventHandlerInvoker handlers = SimpleEventHandlerInvoker.builder()
                .eventHandlers(List.of(toy))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        return new LogFollower(
                GROUP,
                new FollowedLog(() -> events, handlers, true),
                new PageTransactions(GROUP, handlers, transactions, tokens),
                failures -> Duration.ZERO);
    }

    private static void passes(LogFollower follower, long position) throws InterruptedException {
        follower.progress().await(state -> state.reached().covers(new LogPosition(position)), Duration.ofMinutes(1));
    }

    private static Object[] votes() {
        return Stream.generate(() -> new ToyVoted("trees")).limit(MANY).toArray();
    }
}
