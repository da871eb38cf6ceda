package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.ESTIMATED;
import static nl.wijkbudget.project.Ideas.FEASIBLE;
import static nl.wijkbudget.project.Ideas.INFEASIBLE;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.PROPOSING;

import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.project.ProjectCommand.WithdrawProject;
import nl.wijkbudget.project.ProjectRefusal.NotYourProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsJudgedAlready;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import org.junit.jupiter.api.Test;

class WithdrawProjectTest {
    private static final WithdrawProject COMMAND = new WithdrawProject(BENCH);

    @Test
    void takes_the_proposal_back() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectEvents(WITHDRAWN);
    }

    @Test
    void a_cost_estimate_is_no_judgement_yet() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectEvents(WITHDRAWN);
    }

    @Test
    void stays_quiet_when_it_was_withdrawn() {
        projectWhile(PROPOSING)
                .given(PROPOSED, WITHDRAWN)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_a_project_nobody_proposed() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(BENCH)));
    }

    @Test
    void refuses_all_but_the_proposer() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new NotYourProject(BENCH, NEIGHBOUR.actor())));
    }

    @Test
    void refuses_once_declared_feasible() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED, FEASIBLE)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsJudgedAlready(BENCH)));
    }

    @Test
    void refuses_once_declared_infeasible() {
        projectWhile(PROPOSING)
                .given(PROPOSED, INFEASIBLE)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsJudgedAlready(BENCH)));
    }

    @Test
    void refuses_once_merged() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }
}
