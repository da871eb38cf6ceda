package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.delivery.Bench.BENCH;
import static nl.wijkbudget.delivery.Bench.BUILDER;
import static nl.wijkbudget.delivery.Bench.COMPLETED;
import static nl.wijkbudget.delivery.Bench.STARTED;
import static nl.wijkbudget.delivery.Bench.STOPPED;
import static nl.wijkbudget.delivery.Bench.delivery;

import java.util.Set;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.delivery.DeliveryCommand.AssignTeam;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsNotStarted;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsOver;
import org.junit.jupiter.api.Test;

class AssignTeamTest {
    private static final AssignTeam COMMAND =
            new AssignTeam(BENCH, RESIDENT.actor(), Set.of(RESIDENT.actor(), NEIGHBOUR.actor()));
    private static final TeamAssigned ASSIGNED =
            new TeamAssigned(BENCH, RESIDENT.actor(), Set.of(RESIDENT.actor(), NEIGHBOUR.actor()));

    @Test
    void a_team_takes_it_on() {
        delivery().given(STARTED).when(COMMAND, BUILDER.toMetaData()).expectEvents(ASSIGNED);
    }

    @Test
    void another_team_takes_over() {
        delivery()
                .given(STARTED, ASSIGNED)
                .when(new AssignTeam(BENCH, NEIGHBOUR.actor(), Set.of()), BUILDER.toMetaData())
                .expectEvents(new TeamAssigned(BENCH, NEIGHBOUR.actor(), Set.of()));
    }

    @Test
    void stays_quiet_when_the_team_is_the_same() {
        delivery().given(STARTED, ASSIGNED).when(COMMAND, BUILDER.toMetaData()).expectNoEvents();
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
}
