package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.INFEASIBLE;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.PROPOSING;

import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.project.ProjectCommand.SupportProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import nl.wijkbudget.project.ProjectRefusal.SupportsOwnProject;
import org.junit.jupiter.api.Test;

class SupportProjectTest {
    private static final SupportProject COMMAND = new SupportProject(BENCH);
    private static final ProjectSupported SUPPORTED = new ProjectSupported(BENCH, NEIGHBOUR.actor());

    @Test
    void a_neighbour_supports() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectEvents(SUPPORTED);
    }

    @Test
    void stays_quiet_the_second_time() {
        projectWhile(PROPOSING)
                .given(PROPOSED, SUPPORTED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectNoEvents();
    }

    @Test
    void another_actor_counts_too() {
        projectWhile(PROPOSING)
                .given(PROPOSED, SUPPORTED)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectEvents(new ProjectSupported(BENCH, FRONT_RUNNER.actor()));
    }

    @Test
    void refuses_the_proposer() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new SupportsOwnProject(BENCH, RESIDENT.actor())));
    }

    @Test
    void an_infeasible_project_may_have_support() {
        projectWhile(PROPOSING)
                .given(PROPOSED, INFEASIBLE)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectEvents(SUPPORTED);
    }

    @Test
    void refuses_a_project_nobody_proposed() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(BENCH)));
    }

    @Test
    void refuses_once_withdrawn() {
        projectWhile(PROPOSING)
                .given(PROPOSED, WITHDRAWN)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new ProjectIsWithdrawn(BENCH)));
    }

    @Test
    void refuses_once_merged() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }
}
