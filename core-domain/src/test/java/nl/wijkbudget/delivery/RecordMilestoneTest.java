package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.delivery.Bench.BENCH;
import static nl.wijkbudget.delivery.Bench.BUILDER;
import static nl.wijkbudget.delivery.Bench.COMPLETED;
import static nl.wijkbudget.delivery.Bench.STARTED;
import static nl.wijkbudget.delivery.Bench.STOPPED;
import static nl.wijkbudget.delivery.Bench.delivery;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.delivery.DeliveryCommand.RecordMilestone;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsNotStarted;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsOver;
import org.junit.jupiter.api.Test;

class RecordMilestoneTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final RecordMilestone COMMAND = new RecordMilestone(BENCH, "Grond vrij", DAY);
    private static final MilestoneReached REACHED = new MilestoneReached(BENCH, "Grond vrij", DAY);

    @Test
    void records_what_was_reached() {
        delivery().given(STARTED).when(COMMAND, BUILDER.toMetaData()).expectEvents(REACHED);
    }

    @Test
    void stays_quiet_when_it_was_recorded() {
        delivery().given(STARTED, REACHED).when(COMMAND, BUILDER.toMetaData()).expectNoEvents();
    }

    @Test
    void another_day_corrects() {
        delivery()
                .given(STARTED, REACHED)
                .when(new RecordMilestone(BENCH, "Grond vrij", DAY.plusDays(1)), BUILDER.toMetaData())
                .expectEvents(new MilestoneReached(BENCH, "Grond vrij", DAY.plusDays(1)));
    }

    @Test
    void refuses_without_a_mandate() {
        delivery()
                .given(STARTED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.CARRY_OUT_PROJECT)));
    }

    @Test
    void refuses_a_project_nobody_started() {
        delivery()
                .givenNoPriorActivity()
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ProjectIsNotStarted(BENCH)));
    }

    @Test
    void refuses_once_completed() {
        delivery()
                .given(STARTED, COMPLETED)
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ProjectIsOver(BENCH)));
    }

    @Test
    void refuses_once_stopped() {
        delivery()
                .given(STARTED, STOPPED)
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ProjectIsOver(BENCH)));
    }

    @Test
    void a_milestone_has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordMilestone(BENCH, " ", DAY));
    }
}
