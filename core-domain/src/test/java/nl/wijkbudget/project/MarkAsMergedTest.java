package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.ESTIMATED;
import static nl.wijkbudget.project.Ideas.FEASIBLE;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.PROPOSING;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectCommand.MarkAsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import org.junit.jupiter.api.Test;

class MarkAsMergedTest {
    private static final Authority PROGRAM = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);
    private static final MarkAsMerged COMMAND = new MarkAsMerged(BENCH, SWING);

    @Test
    void notes_where_the_project_went_on() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, PROGRAM.toMetaData())
                .expectEvents(MERGED);
    }

    @Test
    void a_feasible_original_goes_on_elsewhere_too() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ESTIMATED, FEASIBLE)
                .when(COMMAND, PROGRAM.toMetaData())
                .expectEvents(MERGED);
    }

    @Test
    void stays_quiet_when_it_went_on_there() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(COMMAND, PROGRAM.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_a_second_merge() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(new MarkAsMerged(BENCH, new ProjectId("wip")), PROGRAM.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }

    @Test
    void refuses_when_the_proposer_was_first_to_withdraw() {
        projectWhile(PROPOSING)
                .given(PROPOSED, WITHDRAWN)
                .when(COMMAND, PROGRAM.toMetaData())
                .expectException(Refused.because(new ProjectIsWithdrawn(BENCH)));
    }

    @Test
    void refuses_a_project_nobody_proposed() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, PROGRAM.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(BENCH)));
    }

    @Test
    void refuses_people() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.ASSESSOR, Role.SYSTEM)));
    }
}
