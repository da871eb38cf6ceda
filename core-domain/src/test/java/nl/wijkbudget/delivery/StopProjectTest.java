package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.delivery.Bench.BENCH;
import static nl.wijkbudget.delivery.Bench.BUILDER;
import static nl.wijkbudget.delivery.Bench.COMPLETED;
import static nl.wijkbudget.delivery.Bench.STARTED;
import static nl.wijkbudget.delivery.Bench.STOPPED;
import static nl.wijkbudget.delivery.Bench.delivery;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.delivery.DeliveryCommand.StopProject;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsNotStarted;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsOver;
import org.junit.jupiter.api.Test;

class StopProjectTest {
    private static final Authority STOPPER = BUILDER.because("De grond is verkocht.");
    private static final StopProject COMMAND = new StopProject(BENCH);

    @Test
    void the_project_stops() {
        delivery().given(STARTED).when(COMMAND, STOPPER.toMetaData()).expectEvents(STOPPED);
    }

    @Test
    void stays_quiet_when_it_was_stopped() {
        delivery().given(STARTED, STOPPED).when(COMMAND, STOPPER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_once_completed() {
        delivery()
                .given(STARTED, COMPLETED)
                .when(COMMAND, STOPPER.toMetaData())
                .expectException(Refused.because(new ProjectIsOver(BENCH)));
    }

    @Test
    void refuses_without_a_reason() {
        delivery()
                .given(STARTED)
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_without_a_mandate() {
        delivery()
                .given(STARTED)
                .when(COMMAND, NEIGHBOUR.because("Ik help graag.").toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.CARRY_OUT_PROJECT)));
    }

    @Test
    void refuses_a_project_nobody_started() {
        delivery()
                .givenNoPriorActivity()
                .when(COMMAND, STOPPER.toMetaData())
                .expectException(Refused.because(new ProjectIsNotStarted(BENCH)));
    }
}
