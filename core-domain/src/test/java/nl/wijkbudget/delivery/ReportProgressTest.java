package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.delivery.Bench.BENCH;
import static nl.wijkbudget.delivery.Bench.BUILDER;
import static nl.wijkbudget.delivery.Bench.COMPLETED;
import static nl.wijkbudget.delivery.Bench.STARTED;
import static nl.wijkbudget.delivery.Bench.STOPPED;
import static nl.wijkbudget.delivery.Bench.delivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.delivery.DeliveryCommand.ReportProgress;
import nl.wijkbudget.delivery.DeliveryRefusal.PercentIsOutOfRange;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsNotStarted;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsOver;
import org.junit.jupiter.api.Test;

class ReportProgressTest {
    private static final ReportProgress COMMAND = new ReportProgress(BENCH, 40, "Het hout is er.");
    private static final ProgressReported REPORTED = new ProgressReported(BENCH, 40, "Het hout is er.");

    @Test
    void reports() {
        delivery().given(STARTED).when(COMMAND, BUILDER.toMetaData()).expectEvents(REPORTED);
    }

    @Test
    void nothing_done_yet_is_a_report() {
        delivery()
                .given(STARTED)
                .when(new ReportProgress(BENCH, 0, "Wachten op hout."), BUILDER.toMetaData())
                .expectEvents(new ProgressReported(BENCH, 0, "Wachten op hout."));
    }

    @Test
    void all_done_is_a_report() {
        delivery()
                .given(STARTED)
                .when(new ReportProgress(BENCH, 100, "Klaar."), BUILDER.toMetaData())
                .expectEvents(new ProgressReported(BENCH, 100, "Klaar."));
    }

    @Test
    void less_than_before_is_honest() {
        delivery()
                .given(STARTED, REPORTED)
                .when(new ReportProgress(BENCH, 30, "Het hout is verrot."), BUILDER.toMetaData())
                .expectEvents(new ProgressReported(BENCH, 30, "Het hout is verrot."));
    }

    @Test
    void stays_quiet_when_the_last_report_is_the_same() {
        delivery().given(STARTED, REPORTED).when(COMMAND, BUILDER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_less_than_nothing() {
        delivery()
                .given(STARTED)
                .when(new ReportProgress(BENCH, -1, "Minder."), BUILDER.toMetaData())
                .expectException(Refused.because(new PercentIsOutOfRange(-1)));
    }

    @Test
    void refuses_more_than_all() {
        delivery()
                .given(STARTED)
                .when(new ReportProgress(BENCH, 101, "Meer."), BUILDER.toMetaData())
                .expectException(Refused.because(new PercentIsOutOfRange(101)));
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
    void a_report_says_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportProgress(BENCH, 40, " "));
        assertThat(new ReportProgress(BENCH, 40, "x".repeat(5_000)).report()).hasSize(5_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportProgress(BENCH, 40, "x".repeat(5_001)));
    }
}
