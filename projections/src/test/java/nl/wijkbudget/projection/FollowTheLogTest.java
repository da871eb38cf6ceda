package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@ProjectionTest
class FollowTheLogTest {

    private final Scenario scenario;
    private final ProjectionPositions positions;

    FollowTheLogTest(Scenario scenario, ProjectionPositions positions) {
        this.scenario = scenario;
        this.positions = positions;
    }

    @Test
    void every_event_is_handled_in_order_with_its_position() {
        scenario.given(new ToyVoted("trees"), new ToyVoted("bench"), new ToyVoted("trees"))
                .followedBy(GROUP);

        assertThat(scenario.dump("toy_tally"))
                .containsExactly(
                        "toy_tally {choice=bench, last_position=1, votes=1}",
                        "toy_tally {choice=trees, last_position=2, votes=2}");
    }

    @Test
    void queries_are_answered_from_what_was_followed() {
        scenario.given(new ToyVoted("trees")).followedBy(GROUP);

        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(1);
    }

    @Test
    void events_that_come_later_are_followed_too() {
        scenario.given(new ToyVoted("trees")).followedBy(GROUP);
        scenario.given(new ToyVoted("trees")).followedBy(GROUP);

        assertThat(scenario.answer(new GetToyVotes("trees"), Long.class)).isEqualTo(2);
        assertThat(positions.reached(GROUP)).isEqualTo(positions.head());
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.given(new ToyVoted("trees"), new ToyIgnored("rain"), new ToyVoted("bench"))
                .followedBy(GROUP);

        scenario.rebuildsExactly(GROUP, "toy_tally");
    }
}
