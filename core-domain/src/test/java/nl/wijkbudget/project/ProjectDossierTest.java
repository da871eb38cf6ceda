package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.ESTIMATED;
import static nl.wijkbudget.project.Ideas.FEASIBLE;
import static nl.wijkbudget.project.Ideas.IDEA;
import static nl.wijkbudget.project.Ideas.INFEASIBLE;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.OTHER_IDEA;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.junit.jupiter.api.Test;

class ProjectDossierTest {
    private static final ProjectDossier FIRST =
            new ProjectDossier(BENCH, ROUND, WIJK, Set.of(RESIDENT.actor()), IDEA, NOW, ProjectState.PROPOSED, null);

    @Test
    void begins_with_what_was_proposed() {
        assertThat(ProjectDossier.of(PROPOSED, NOW)).isEqualTo(FIRST);
    }

    @Test
    void begins_with_what_was_merged() {
        Set<ActorId> both = Set.of(RESIDENT.actor(), NEIGHBOUR.actor());
        ProjectsMerged merged =
                new ProjectsMerged(BENCH, ROUND, WIJK, List.of(SWING, new ProjectId("wip")), both, IDEA);
        assertThat(ProjectDossier.of(merged, NOW))
                .isEqualTo(new ProjectDossier(BENCH, ROUND, WIJK, both, IDEA, NOW, ProjectState.PROPOSED, null));
    }

    @Test
    void follows_the_text_and_the_cost() {
        assertThat(FIRST.after(new ProjectRevised(BENCH, OTHER_IDEA)).after(ESTIMATED))
                .isEqualTo(new ProjectDossier(
                        BENCH,
                        ROUND,
                        WIJK,
                        Set.of(RESIDENT.actor()),
                        OTHER_IDEA,
                        NOW,
                        ProjectState.PROPOSED,
                        Money.of(2_500)));
    }

    @Test
    void follows_the_judgement() {
        assertThat(FIRST.after(FEASIBLE).state()).isEqualTo(ProjectState.FEASIBLE);
        assertThat(FIRST.after(FEASIBLE).after(INFEASIBLE).state()).isEqualTo(ProjectState.INFEASIBLE);
        assertThat(FIRST.after(FEASIBLE).after(ESTIMATED).state()).isEqualTo(ProjectState.FEASIBLE);
    }

    @Test
    void follows_to_the_end() {
        assertThat(FIRST.after(WITHDRAWN).state()).isEqualTo(ProjectState.WITHDRAWN);
        assertThat(FIRST.after(MERGED).state()).isEqualTo(ProjectState.MERGED);
    }

    @Test
    void leaves_what_it_does_not_know() {
        assertThat(FIRST.after(new ProjectSupported(BENCH, NEIGHBOUR.actor()))).isEqualTo(FIRST);
    }
}
