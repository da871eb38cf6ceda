package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.ESTIMATED;
import static nl.wijkbudget.project.Ideas.FEASIBLE;
import static nl.wijkbudget.project.Ideas.IDEA;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.ASSESSING;
import static nl.wijkbudget.project.Period.PROPOSING;
import static nl.wijkbudget.project.Period.VOTING;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectRefusal.AmountIsNegative;
import nl.wijkbudget.project.ProjectRefusal.JudgesOwnProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import nl.wijkbudget.project.ProjectRefusal.ProposalsAreNotBeingAssessed;
import org.junit.jupiter.api.Test;

class EstimateCostTest {
    private static final EstimateCost COMMAND = new EstimateCost(BENCH, Money.of(2_500));
    private static final ProjectProposed OWN = new ProjectProposed(BENCH, ROUND, WIJK, ASSESSOR.actor(), IDEA);

    @Test
    void estimates_the_cost() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectEvents(ESTIMATED);
    }

    @Test
    void estimates_again() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED)
                .when(new EstimateCost(BENCH, Money.of(3_000)), ASSESSOR.toMetaData())
                .expectEvents(new CostEstimated(BENCH, Money.of(3_000)));
    }

    @Test
    void a_feasible_project_may_get_another_cost() {
        projectWhile(ASSESSING)
                .given(PROPOSED, ESTIMATED, FEASIBLE)
                .when(new EstimateCost(BENCH, Money.of(3_000)), ASSESSOR.toMetaData())
                .expectEvents(new CostEstimated(BENCH, Money.of(3_000)));
    }

    @Test
    void a_project_may_cost_nothing() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(new EstimateCost(BENCH, Money.ZERO), ASSESSOR.toMetaData())
                .expectEvents(new CostEstimated(BENCH, Money.ZERO));
    }

    @Test
    void stays_quiet_when_the_estimate_is_the_same() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_less_than_nothing() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(new EstimateCost(BENCH, Money.ofCents(-1)), ASSESSOR.toMetaData())
                .expectException(Refused.because(new AmountIsNegative(Money.ofCents(-1))));
    }

    @Test
    void refuses_once_voting_opened() {
        projectWhile(VOTING)
                .given(PROPOSED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProposalsAreNotBeingAssessed(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ASSESS_PROJECT)));
    }

    @Test
    void refuses_who_proposed_it() {
        projectWhile(PROPOSING)
                .given(OWN)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new JudgesOwnProject(BENCH, ASSESSOR.actor())));
    }

    @Test
    void refuses_a_project_nobody_proposed() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(BENCH)));
    }

    @Test
    void refuses_once_withdrawn() {
        projectWhile(PROPOSING)
                .given(PROPOSED, WITHDRAWN)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectIsWithdrawn(BENCH)));
    }

    @Test
    void refuses_once_merged() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }
}
