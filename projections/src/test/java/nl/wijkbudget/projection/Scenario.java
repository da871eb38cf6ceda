package nl.wijkbudget.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;

/** Given these events, when a group has followed them, then this answer or these rows. */
public final class Scenario {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EventsInMemory events;
    private final LogFollowers followers;
    private final QueryGateway queries;
    private final Tables tables;

    Scenario(EventsInMemory events, LogFollowers followers, QueryGateway queries, Tables tables) {
        this.events = events;
        this.followers = followers;
        this.queries = queries;
        this.tables = tables;
    }

    /** Adds to history: bare payloads, or {@link PastEvent} where metadata, stream or time matter. */
    public Scenario given(Object... history) {
        for (Object event : history) {
            events.append(event instanceof PastEvent past ? past : PastEvent.of(event));
        }
        return this;
    }

    /** Lets a group follow history to its end; fails with the event and the error when it cannot. */
    public Scenario followedBy(String group) {
        followers.named(group).start();
        ProjectionState state = await(group, followers.head());
        assertThat(state.failure()).as(group).isNull();
        assertThat(state.reached()).as(group).isEqualTo(followers.head());
        return this;
    }

    /** What a query answers now. */
    public <R> R answer(Object query, Class<R> type) {
        return queries.query(query, type).join();
    }

    /** What a query finds, if anything. */
    public <R> Optional<R> finds(Object query, Class<R> type) {
        return queries.query(query, ResponseTypes.optionalInstanceOf(type)).join();
    }

    /** What a query answers now and every time that its answer changes. */
    public <R> SubscriptionQueryResult<R, R> follows(Object query, Class<R> type) {
        return queries.subscriptionQuery(query, type, type);
    }

    /** The answers of a query for a list. */
    public <R> List<R> answers(Object query, Class<R> type) {
        return queries.query(query, ResponseTypes.multipleInstancesOf(type)).join();
    }

    /** Every row of these tables as text, sorted. */
    public List<String> dump(String... names) {
        return tables.dump(names);
    }

    /** Reset leaves these tables empty, and following the same history again fills them as they were. */
    public void rebuildsExactly(String group, String... names) throws InterruptedException {
        List<String> before = dump(names);
        List<TrackedEventMessage<?>> history = events.all();
        assertThat(before).as("rows to compare").isNotEmpty();
        resetOverEmptyLog(group);
        assertThat(dump(names)).as("after reset").isEmpty();
        events.replaceBy(history);
        followedBy(group);
        assertThat(dump(names)).as("after rebuild").isEqualTo(before);
    }

    private void resetOverEmptyLog(String group) throws InterruptedException {
        LogFollower follower = followers.named(group);
        follower.shutDown();
        events.replaceBy(List.of());
        follower.rebuild();
        follower.progress().await(state -> state.status() == ProjectionStatus.CAUGHT_UP, PATIENCE);
    }

    /** Stops a group, as at the end of a process. */
    Scenario stopped(String group) {
        followers.named(group).shutDown();
        return this;
    }

    /** Lets a group get over its failure and follow history to its end. */
    Scenario recovered(String group) {
        LogFollower follower = followers.named(group);
        follower.start();
        assertThat(await(follower, state -> state.reached().equals(followers.head()))
                        .failure())
                .isNull();
        return this;
    }

    /** Takes the newest events away, as a restored backup would. */
    void withHistoryCutTo(int size) {
        events.replaceBy(events.all().subList(0, size));
    }

    /** Lets a group follow history until it cannot go on. */
    public void standsStill(String group) {
        failsOn(group);
    }

    /** Lets a group follow history until it stands still; answers why. */
    ProjectionFailure failsOn(String group) {
        followers.named(group).start();
        ProjectionState state = await(group, new LogPosition(Long.MAX_VALUE));
        return Objects.requireNonNull(state.failure());
    }

    private ProjectionState await(String group, LogPosition position) {
        return await(
                followers.named(group),
                state -> state.failure() != null || state.reached().covers(position));
    }

    private static ProjectionState await(LogFollower follower, Predicate<ProjectionState> wish) {
        try {
            return follower.progress().await(wish, PATIENCE);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
