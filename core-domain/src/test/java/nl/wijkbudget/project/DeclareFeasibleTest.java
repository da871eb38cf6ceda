package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.ESTIMATED;
import static nl.wijkbudget.project.Ideas.FEASIBLE;
import static nl.wijkbudget.project.Ideas.IDEA;
import static nl.wijkbudget.project.Ideas.INFEASIBLE;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.ASSESSING;
import static nl.wijkbudget.project.Period.PROPOSING;
import static nl.wijkbudget.project.Period.VOTING;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectRefusal.CostIsNotEstimated;
import nl.wijkbudget.project.ProjectRefusal.JudgesOwnProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import nl.wijkbudget.project.ProjectRefusal.ProposalsAreNotBeingAssessed;
import org.junit.jupiter.api.Test;

class DeclareFeasibleTest {
    private static final DeclareFeasible COMMAND = new DeclareFeasible(BENCH);
    private static final Authority JUDGE = ASSESSOR.because("Er is plek en geld voor.");
    private static final ProjectProposed OWN = new ProjectProposed(BENCH, ROUND, WIJK, ASSESSOR.actor(), IDEA);

    @Test
    void a_project_with_a_cost_can_be_carried_out() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED)
                .when(COMMAND, JUDGE.toMetaData())
                .expectEvents(FEASIBLE);
    }

    @Test
    void refuses_without_a_cost() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, JUDGE.toMetaData())
                .expectException(Refused.because(new CostIsNotEstimated(BENCH)));
    }

    @Test
    void stays_quiet_when_it_was_declared_so() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED, FEASIBLE)
                .when(COMMAND, JUDGE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_on_a_repetition_after_voting_opened() {
        projectWhile(VOTING)
                .given(PROPOSED, ESTIMATED, FEASIBLE)
                .when(COMMAND, JUDGE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void replaces_the_opposite_declaration() {
        projectWhile(ASSESSING)
                .given(PROPOSED, ESTIMATED, INFEASIBLE)
                .when(COMMAND, JUDGE.toMetaData())
                .expectEvents(FEASIBLE);
    }

    @Test
    void refuses_without_a_reason() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_without_a_mandate() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED)
                .when(COMMAND, NEIGHBOUR.because("Mooi plan.").toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ASSESS_PROJECT)));
    }

    @Test
    void refuses_who_proposed_it() {
        projectWhile(PROPOSING)
                .given(OWN, ESTIMATED)
                .when(COMMAND, JUDGE.toMetaData())
                .expectException(Refused.because(new JudgesOwnProject(BENCH, ASSESSOR.actor())));
    }

    @Test
    void refuses_once_voting_opened() {
        projectWhile(VOTING)
                .given(PROPOSED, ESTIMATED)
                .when(COMMAND, JUDGE.toMetaData())
                .expectException(Refused.because(new ProposalsAreNotBeingAssessed(ROUND)));
    }

    @Test
    void refuses_a_project_nobody_proposed() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, JUDGE.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(BENCH)));
    }

    @Test
    void refuses_once_withdrawn() {
        projectWhile(PROPOSING)
                .given(PROPOSED, WITHDRAWN)
                .when(COMMAND, JUDGE.toMetaData())
                .expectException(Refused.because(new ProjectIsWithdrawn(BENCH)));
    }

    @Test
    void refuses_once_merged() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(COMMAND, JUDGE.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }
}
