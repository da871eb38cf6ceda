package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.FEASIBLE;
import static nl.wijkbudget.project.Ideas.IDEA;
import static nl.wijkbudget.project.Ideas.INFEASIBLE;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.OTHER_IDEA;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectAmong;
import static nl.wijkbudget.project.Period.ASSESSING;
import static nl.wijkbudget.project.Period.VOTING;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import nl.wijkbudget.project.ProjectCommand.MergeProjects;
import nl.wijkbudget.project.ProjectRefusal.OriginalCannotMerge;
import nl.wijkbudget.project.ProjectRefusal.OriginalIsOfAnotherRound;
import nl.wijkbudget.project.ProjectRefusal.ProjectExistsAlready;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProposalsAreNotBeingAssessed;
import nl.wijkbudget.project.ProjectRefusal.TooFewToMerge;
import org.junit.jupiter.api.Test;

class MergeProjectsTest {
    private static final ProjectId PLAYGROUND = new ProjectId("speelplein");
    private static final RoundId OTHER_ROUND = new RoundId("voorbeeldwijk-2027");
    private static final ProjectProposed SWING_PROPOSED =
            new ProjectProposed(SWING, ROUND, WIJK, NEIGHBOUR.actor(), OTHER_IDEA);
    private static final MergeProjects COMMAND = merging(BENCH, SWING);
    private static final ProjectsMerged MERGED_HERE = new ProjectsMerged(
            PLAYGROUND, ROUND, WIJK, List.of(BENCH, SWING), Set.of(RESIDENT.actor(), NEIGHBOUR.actor()), IDEA);
    private static final Proposal SPORTY = new Proposal(new ThemeId("sport"), "Een doel", "Voetbal.", true);

    @Test
    void takes_over_all_proposers() {
        projectAmong(ASSESSING, bench(), swing())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectEvents(MERGED_HERE);
    }

    @Test
    void an_organiser_with_the_mandate_may_too() {
        projectAmong(ASSESSING, bench(), swing())
                .givenNoPriorActivity()
                .when(COMMAND, ORGANISER.toMetaData())
                .expectEvents(MERGED_HERE);
    }

    @Test
    void a_feasible_original_can_merge() {
        projectAmong(ASSESSING, bench().after(FEASIBLE), swing())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectEvents(MERGED_HERE);
    }

    @Test
    void naming_an_original_twice_changes_nothing() {
        projectAmong(ASSESSING, bench(), swing())
                .givenNoPriorActivity()
                .when(merging(BENCH, SWING, BENCH), ASSESSOR.toMetaData())
                .expectEvents(MERGED_HERE);
    }

    @Test
    void stays_quiet_when_the_same_merge_was_made() {
        projectAmong(ASSESSING)
                .given(MERGED_HERE)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_an_id_in_use() {
        projectAmong(ASSESSING, bench(), swing())
                .given(new ProjectProposed(PLAYGROUND, ROUND, WIJK, RESIDENT.actor(), IDEA))
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectExistsAlready(PLAYGROUND)));
    }

    @Test
    void refuses_another_merge_under_the_same_id() {
        projectAmong(ASSESSING, bench(), swing())
                .given(MERGED_HERE)
                .when(merging(SWING, BENCH), ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectExistsAlready(PLAYGROUND)));
    }

    @Test
    void refuses_less_than_two() {
        projectAmong(ASSESSING, bench())
                .givenNoPriorActivity()
                .when(merging(BENCH, BENCH), ASSESSOR.toMetaData())
                .expectException(Refused.because(new TooFewToMerge(1)));
    }

    @Test
    void refuses_an_original_nobody_proposed() {
        projectAmong(ASSESSING, bench())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(SWING)));
    }

    @Test
    void refuses_an_original_of_another_round() {
        projectAmong(ASSESSING, bench(), inAnotherRound())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new OriginalIsOfAnotherRound(SWING, ROUND)));
    }

    @Test
    void refuses_an_infeasible_original() {
        projectAmong(ASSESSING, bench().after(INFEASIBLE), swing())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new OriginalCannotMerge(BENCH, ProjectState.INFEASIBLE)));
    }

    @Test
    void refuses_a_withdrawn_original() {
        projectAmong(ASSESSING, bench().after(WITHDRAWN), swing())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new OriginalCannotMerge(BENCH, ProjectState.WITHDRAWN)));
    }

    @Test
    void refuses_a_merged_original() {
        projectAmong(ASSESSING, bench().after(MERGED), swing())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new OriginalCannotMerge(BENCH, ProjectState.MERGED)));
    }

    @Test
    void refuses_without_a_mandate() {
        projectAmong(ASSESSING, bench(), swing())
                .givenNoPriorActivity()
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ASSESS_PROJECT)));
    }

    @Test
    void refuses_once_voting_opened() {
        projectAmong(VOTING, bench(), swing())
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProposalsAreNotBeingAssessed(ROUND)));
    }

    @Test
    void refuses_a_theme_the_neighbourhood_does_not_have() {
        projectAmong(ASSESSING, bench(), swing())
                .givenNoPriorActivity()
                .when(new MergeProjects(PLAYGROUND, List.of(BENCH, SWING), SPORTY), ASSESSOR.toMetaData())
                .expectException(Refused.because(new ThemeIsUnknown(WIJK, SPORTY.theme())));
    }

    private static MergeProjects merging(ProjectId... originals) {
        return new MergeProjects(PLAYGROUND, List.of(originals), IDEA);
    }

    private static ProjectDossier bench() {
        return ProjectDossier.of(PROPOSED, NOW);
    }

    private static ProjectDossier swing() {
        return ProjectDossier.of(SWING_PROPOSED, NOW);
    }

    private static ProjectDossier inAnotherRound() {
        return ProjectDossier.of(new ProjectProposed(SWING, OTHER_ROUND, WIJK, NEIGHBOUR.actor(), IDEA), NOW);
    }
}
