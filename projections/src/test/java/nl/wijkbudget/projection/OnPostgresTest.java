package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@PostgresProjectionTest
class OnPostgresTest {

    private final Scenario scenario;

    OnPostgresTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void the_same_history_gives_the_same_tables_and_a_rebuild_repeats_them() throws InterruptedException {
        scenario.given(new ToyVoted("trees"), new ToyVoted("bench"), new ToyVoted("trees"))
                .followedBy(GROUP);

        assertThat(scenario.dump("toy_tally", "projection_token"))
                .containsExactly(
                        "toy_tally {choice=bench, last_position=1, votes=1}",
                        "toy_tally {choice=trees, last_position=2, votes=2}",
                        "projection_token {position=2, processing_group=toy.tally}");
        scenario.rebuildsExactly(GROUP, "toy_tally");
    }
}
