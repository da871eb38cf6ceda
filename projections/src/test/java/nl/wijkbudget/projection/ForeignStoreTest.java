package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class ForeignStoreTest {

    private final Scenario scenario;
    private final Circumstances circumstances;
    private final StoredOrigin origin;
    private final StoreGuard guard;

    ForeignStoreTest(Scenario scenario, Circumstances circumstances, StoredOrigin origin, StoreGuard guard) {
        this.scenario = scenario;
        this.circumstances = circumstances;
        this.origin = origin;
        this.guard = guard;
    }

    @BeforeEach
    void read_models_of_the_log_in_memory() {
        scenario.given(new ToyVoted("trees")).followedBy(GROUP).stopped(GROUP);
    }

    @AfterEach
    void the_log_in_memory_again() {
        circumstances.ordinary();
        origin.startWith(Circumstances.IN_MEMORY);
    }

    @Test
    void the_same_store_is_welcome() {
        assertThatNoException().isThrownBy(guard::check);
    }

    @Test
    void another_store_is_refused_with_what_to_do_about_it() {
        circumstances.storeIs("restored-elsewhere");

        assertThatExceptionOfType(ForeignStore.class)
                .isThrownBy(guard::check)
                .withMessage("The read models were built from event store in-memory, but this is event store"
                        + " restored-elsewhere. Connect to the right store, or start once with"
                        + " wijkbudget.projections.rebuild-on-foreign-store=true to empty the read models and rebuild"
                        + " them from this store.");
        assertThat(scenario.dump("projection_token")).isNotEmpty();
    }

    @Test
    void another_store_replaces_the_read_models_when_that_is_asked_for() {
        circumstances.storeIs("restored-elsewhere");

        new StoreGuard(circumstances, origin, true).check();

        assertThat(scenario.dump("projection_token")).isEmpty();
        assertThat(origin.known()).contains("restored-elsewhere");
        assertThat(scenario.followedBy(GROUP).dump("toy_tally"))
                .containsExactly("toy_tally {choice=trees, last_position=0, votes=1}");
    }
}
