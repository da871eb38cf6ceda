package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

@ProjectionTest
class AwaitPositionTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Scenario scenario;
    private final ProjectionPositions positions;
    private final ToyTallyProjection toy;

    AwaitPositionTest(Scenario scenario, ProjectionPositions positions, ToyTallyProjection toy) {
        this.scenario = scenario;
        this.positions = positions;
        this.toy = toy;
    }

    @Test
    void who_waits_for_the_position_of_a_write_reads_that_write() throws InterruptedException {
        scenario.given(new ToyVoted("trees")).followedBy(GROUP);
        scenario.given(new ToyVoted("trees"));

        assertThat(positions.await(GROUP, positions.head(), LONG)).isTrue();
        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(2);
    }

    @Test
    void all_projections_can_be_waited_for() throws InterruptedException {
        scenario.given(new ToyVoted("trees")).followedBy(GROUP);

        assertThat(positions.awaitAll(new LogPosition(0), LONG)).isTrue();
    }

    @Test
    void waiting_ends_when_time_is_up() throws InterruptedException {
        scenario.given(new ToyVoted("trees")).followedBy(GROUP);

        assertThat(positions.await(GROUP, new LogPosition(1), Duration.ZERO)).isFalse();
    }

    @Test
    void nobody_waits_for_a_projection_that_stands_still() throws InterruptedException {
        toy.fails(event -> true);
        scenario.given(new ToyVoted("trees")).failsOn(GROUP);

        assertThat(positions.await(GROUP, new LogPosition(0), Duration.ofDays(1)))
                .isFalse();
    }

    @Test
    void a_projection_is_behind_when_the_log_went_on_without_it() {
        scenario.given(new ToyVoted("trees")).followedBy(GROUP);

        assertThat(positions.states())
                .contains(new ProjectionState(GROUP, new LogPosition(0), ProjectionStatus.CAUGHT_UP, 0, null));
        assertThat(positions.states().stream()
                        .filter(state -> state.name().equals(GROUP))
                        .map(state -> state.against(new LogPosition(1)).status()))
                .containsExactly(ProjectionStatus.BEHIND);
    }
}
