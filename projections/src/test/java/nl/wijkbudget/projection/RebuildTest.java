package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ProjectionTest
@ExtendWith(OutputCaptureExtension.class)
class RebuildTest {

    private static final String[] ROWS = {
        "toy_tally {choice=bench, last_position=2, votes=1}", "toy_tally {choice=trees, last_position=0, votes=1}"
    };

    private final Scenario scenario;
    private final Rebuild rebuild;
    private final Tables tables;

    RebuildTest(Scenario scenario, Rebuild rebuild, Tables tables) {
        this.scenario = scenario;
        this.rebuild = rebuild;
        this.tables = tables;
    }

    @BeforeEach
    void a_tally_of_two() {
        scenario.given(new ToyVoted("trees"), new ToyIgnored("rain"), new ToyVoted("bench"))
                .followedBy(GROUP);
    }

    @Test
    void reset_empties_the_tables_and_a_rebuild_fills_them_as_they_were() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "toy_tally");
    }

    @Test
    void a_rebuild_repairs_what_somebody_changed_by_hand() {
        tables.execute("update toy_tally set votes = 1000");

        rebuild.rebuild(GROUP);

        assertThat(scenario.followedBy(GROUP).dump("toy_tally")).containsExactly(ROWS);
    }

    @Test
    void all_projections_are_rebuilt_together() {
        tables.execute("delete from toy_tally");

        rebuild.rebuildAll();

        assertThat(scenario.followedBy(GROUP).dump("toy_tally")).containsExactly(ROWS);
    }

    @Test
    void tables_and_tokens_deleted_by_hand_come_back_at_the_next_start() {
        scenario.stopped(GROUP);
        tables.execute("delete from toy_tally");
        tables.execute("delete from projection_token");

        assertThat(scenario.followedBy(GROUP).dump("toy_tally")).containsExactly(ROWS);
    }

    @Test
    void a_token_deleted_by_hand_does_not_count_anything_twice() {
        scenario.stopped(GROUP);
        tables.execute("delete from projection_token");

        assertThat(scenario.followedBy(GROUP).dump("toy_tally")).containsExactly(ROWS);
    }

    @Test
    void the_log_tells_how_fast_it_went(CapturedOutput output) {
        rebuild.rebuild(GROUP);
        scenario.followedBy(GROUP);

        assertThat(output.getOut()).containsPattern("Rebuilt toy\\.tally: 3 events in \\d+\\.\\d s \\([\\d,]+/s\\)");
    }

    @Test
    void a_log_that_ends_before_what_was_seen_is_a_failure_and_not_a_silence() {
        scenario.stopped(GROUP).withHistoryCutTo(1);

        assertThat(scenario.failsOn(GROUP).error())
                .isEqualTo("IllegalStateException: The log ends at 0, before what this projection has seen: 2");
    }
}
