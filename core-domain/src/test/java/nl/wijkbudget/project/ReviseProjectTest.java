package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.ESTIMATED;
import static nl.wijkbudget.project.Ideas.FEASIBLE;
import static nl.wijkbudget.project.Ideas.IDEA;
import static nl.wijkbudget.project.Ideas.INFEASIBLE;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.OTHER_IDEA;
import static nl.wijkbudget.project.Ideas.OUTSIDE;
import static nl.wijkbudget.project.Ideas.PLACED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.PROPOSING;

import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PointIsOutside;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import nl.wijkbudget.project.ProjectCommand.ReviseProject;
import nl.wijkbudget.project.ProjectRefusal.NotYourProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsJudgedAlready;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import org.junit.jupiter.api.Test;

class ReviseProjectTest {
    private static final ReviseProject COMMAND = new ReviseProject(BENCH, OTHER_IDEA);
    private static final ThemeId SPORT = new ThemeId("sport");

    @Test
    void replaces_the_text() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectEvents(new ProjectRevised(BENCH, OTHER_IDEA));
    }

    @Test
    void moves_it_to_another_place() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(new ReviseProject(BENCH, PLACED), RESIDENT.toMetaData())
                .expectEvents(new ProjectRevised(BENCH, PLACED));
    }

    @Test
    void refuses_a_point_outside_the_neighbourhood() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(new ReviseProject(BENCH, OUTSIDE), RESIDENT.toMetaData())
                .expectException(Refused.because(new PointIsOutside(WIJK, Ideas.ELSEWHERE)));
    }

    @Test
    void stays_quiet_when_the_text_is_the_same() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(new ReviseProject(BENCH, IDEA), RESIDENT.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_when_a_judged_text_stays_the_same() {
        projectWhile(PROPOSING)
                .given(PROPOSED, INFEASIBLE)
                .when(new ReviseProject(BENCH, IDEA), RESIDENT.toMetaData())
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
    void refuses_once_withdrawn() {
        projectWhile(PROPOSING)
                .given(PROPOSED, WITHDRAWN)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsWithdrawn(BENCH)));
    }

    @Test
    void refuses_once_merged() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }

    @Test
    void refuses_a_theme_the_neighbourhood_does_not_have() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(
                        new ReviseProject(BENCH, new Proposal(SPORT, "Een doel", "Voetbal.", true)),
                        RESIDENT.toMetaData())
                .expectException(Refused.because(new ThemeIsUnknown(WIJK, SPORT)));
    }
}
