package nl.wijkbudget.view;

import static nl.wijkbudget.Wijk.ORGANISER;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ViewsId;
import nl.wijkbudget.view.ViewsCommand.RecordViews;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordViewsTest {
    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);
    private static final ViewsId AFTER_40 = ViewsId.after(40);
    private static final List<ViewDigest> SHOWN = List.of(new ViewDigest("projects", "a".repeat(64)));
    private static final ViewsRecorded RECORDED = new ViewsRecorded(AFTER_40, 40, 41, SHOWN);

    private final AggregateTestFixture<Views> views = new AggregateTestFixture<>(Views.class);

    @Test
    void notes_what_was_shown_and_of_which_position() {
        views.givenNoPriorActivity().when(record(41), ENGINE.toMetaData()).expectEvents(RECORDED);
    }

    @Test
    void notes_what_was_shown_at_the_decision_itself() {
        views.givenNoPriorActivity()
                .when(record(40), ENGINE.toMetaData())
                .expectEvents(new ViewsRecorded(AFTER_40, 40, 40, SHOWN));
    }

    @Test
    void stays_quiet_the_second_time_whatever_is_shown_by_then() {
        views.given(RECORDED).when(record(43), ENGINE.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_all_but_the_engine_itself() {
        views.givenNoPriorActivity()
                .when(record(41), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.ORGANISER, Role.SYSTEM)));
    }

    @Test
    void views_that_lag_behind_the_decision_are_no_answer() {
        assertThatThrownBy(() -> record(39)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RecordViews record(long position) {
        return new RecordViews(AFTER_40, 40, new ShownViews(position, SHOWN));
    }
}
