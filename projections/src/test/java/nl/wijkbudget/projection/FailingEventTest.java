package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkbudget.projection.architecture.ReadSide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@ProjectionTest
class FailingEventTest {

    private static final ProjectionFailure BENCH =
            new ProjectionFailure(new LogPosition(1), "ToyVoted", "IllegalStateException: cannot count bench", 1);

    private final Scenario scenario;
    private final ToyTallyProjection toy;
    private final Rebuild rebuild;
    private final ProjectionsHealth health;
    private final Circumstances circumstances;

    FailingEventTest(
            Scenario scenario,
            ToyTallyProjection toy,
            Rebuild rebuild,
            ProjectionsHealth health,
            Circumstances circumstances) {
        this.scenario = scenario;
        this.toy = toy;
        this.rebuild = rebuild;
        this.health = health;
        this.circumstances = circumstances;
    }

    @BeforeEach
    void a_bench_between_trees() {
        scenario.given(new ToyVoted("trees"), new ToyVoted("bench"), new ToyVoted("trees"));
    }

    @Test
    void a_projection_stands_still_at_the_event_that_fails_and_keeps_what_came_before() {
        toy.fails(event -> event.choice().equals("bench"));

        assertThat(scenario.failsOn(GROUP)).isEqualTo(BENCH);
        assertThat(scenario.dump("toy_tally")).containsExactly("toy_tally {choice=trees, last_position=0, votes=1}");
        assertThat(scenario.dump("projection_token"))
                .containsExactly("projection_token {position=0, processing_group=toy.tally}");
    }

    @Test
    void it_goes_on_at_once_when_told_to_and_the_cause_is_gone() {
        toy.fails(event -> event.choice().equals("bench"));
        scenario.failsOn(GROUP);

        toy.fails(event -> false);
        rebuild.retryNow(GROUP);

        assertThat(scenario.recovered(GROUP).dump("toy_tally"))
                .containsExactly(
                        "toy_tally {choice=bench, last_position=1, votes=1}",
                        "toy_tally {choice=trees, last_position=2, votes=2}");
    }

    @Test
    void it_tries_again_by_itself() {
        AtomicInteger attempts = new AtomicInteger();
        toy.fails(event -> event.choice().equals("bench") && attempts.incrementAndGet() < 4);
        circumstances.retryAfter(Duration.ZERO);

        scenario.recovered(GROUP);

        assertThat(attempts).hasValue(4);
        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(2);
    }

    @Test
    void health_is_down_while_it_stands_still_and_up_again_after() {
        Health.Builder expected = Health.down().withDetail("head", 2L);
        for (String other : ReadSide.tables().keySet()) {
            scenario.followedBy(other);
            expected.withDetail(other, "CAUGHT_UP at 2");
        }
        toy.fails(event -> event.choice().equals("bench"));
        scenario.failsOn(GROUP);
        assertThat(health.health())
                .isEqualTo(expected.withDetail(GROUP, "FAILED at " + BENCH).build());

        toy.fails(event -> false);
        rebuild.retryNow(GROUP);
        scenario.recovered(GROUP);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
