package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.IDEA;
import static nl.wijkbudget.project.Ideas.OTHER_IDEA;
import static nl.wijkbudget.project.Ideas.OUTSIDE;
import static nl.wijkbudget.project.Ideas.PLACED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.ASSESSING;
import static nl.wijkbudget.project.Period.PROPOSING;

import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PointIsOutside;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectExistsAlready;
import nl.wijkbudget.project.ProjectRefusal.ProposalsAreClosed;
import nl.wijkbudget.project.ProjectRefusal.RoundIsOfAnotherNeighbourhood;
import org.junit.jupiter.api.Test;

class ProposeProjectTest {
    private static final ProposeProject COMMAND = new ProposeProject(BENCH, ROUND, WIJK, IDEA);
    private static final ThemeId SPORT = new ThemeId("sport");
    private static final NeighbourhoodId ELSEWHERE = new NeighbourhoodId("elders");

    @Test
    void an_idea_needs_no_cost() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, RESIDENT.toMetaData())
                .expectEvents(PROPOSED);
    }

    @Test
    void stays_quiet_when_the_same_was_proposed() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_on_a_repetition_after_proposals_closed() {
        projectWhile(ASSESSING)
                .given(PROPOSED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_on_a_repetition_after_a_revision() {
        projectWhile(PROPOSING)
                .given(PROPOSED, new ProjectRevised(BENCH, OTHER_IDEA))
                .when(COMMAND, RESIDENT.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_text_under_the_same_id() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(new ProposeProject(BENCH, ROUND, WIJK, OTHER_IDEA), RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectExistsAlready(BENCH)));
    }

    @Test
    void refuses_another_proposer_under_the_same_id() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new ProjectExistsAlready(BENCH)));
    }

    @Test
    void refuses_once_proposals_are_closed() {
        projectWhile(ASSESSING)
                .givenNoPriorActivity()
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProposalsAreClosed(ROUND)));
    }

    @Test
    void refuses_a_theme_the_neighbourhood_does_not_have() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(
                        new ProposeProject(BENCH, ROUND, WIJK, new Proposal(SPORT, "Een doel", "Voetbal.", true)),
                        RESIDENT.toMetaData())
                .expectException(Refused.because(new ThemeIsUnknown(WIJK, SPORT)));
    }

    @Test
    void refuses_a_point_outside_the_neighbourhood() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(new ProposeProject(BENCH, ROUND, WIJK, OUTSIDE), RESIDENT.toMetaData())
                .expectException(Refused.because(new PointIsOutside(WIJK, Ideas.ELSEWHERE)));
    }

    @Test
    void says_where_it_comes() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(new ProposeProject(BENCH, ROUND, WIJK, PLACED), RESIDENT.toMetaData())
                .expectEvents(new ProjectProposed(BENCH, ROUND, WIJK, RESIDENT.actor(), PLACED));
    }

    @Test
    void refuses_a_round_of_another_neighbourhood() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(new ProposeProject(BENCH, ROUND, ELSEWHERE, IDEA), RESIDENT.toMetaData())
                .expectException(Refused.because(new RoundIsOfAnotherNeighbourhood(ROUND, ELSEWHERE)));
    }
}
