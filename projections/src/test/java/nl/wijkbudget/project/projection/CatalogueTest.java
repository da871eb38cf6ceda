package nl.wijkbudget.project.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.smallround.Chronicle.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectDetail.Question;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheIdeas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class CatalogueTest {
    private static final String GROUP = "project.catalogue";

    private final Scenario scenario;

    CatalogueTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @BeforeEach
    void ideas_were_proposed_merged_and_assessed() {
        scenario.given((Object[]) Chronicle.of(TheIdeas::areProposed, TheIdeas::areMerged, TheIdeas::areAssessed)
                        .events())
                .followedBy(GROUP);
    }

    @Test
    void every_project_is_listed_by_id() {
        assertThat(scenario.answer(new ListProjects(null, null, null, "", 8), ProjectList.class))
                .isEqualTo(new ProjectList(
                        List.of(
                                line("bloemen", "groen", "Bloemen", ProjectState.MERGED, null),
                                line("bomen", "groen", "Bomen", ProjectState.FEASIBLE, Money.of(1_000)),
                                line("bus", "samen", "Buurtbus", ProjectState.FEASIBLE, Money.of(200)),
                                party(),
                                line("moestuin", "groen", "Moestuin", ProjectState.MERGED, null),
                                garden(),
                                line("vlag", "samen", "Vlag", ProjectState.WITHDRAWN, null),
                                line("zwembad", "samen", "Zwembad", ProjectState.INFEASIBLE, null)),
                        null));
    }

    @Test
    void a_page_ends_with_the_cursor_of_the_next() {
        ListProjects first = new ListProjects(ROUND, TOGETHER, ProjectState.FEASIBLE, "", 1);
        ListProjects second = new ListProjects(ROUND, TOGETHER, ProjectState.FEASIBLE, "bus", 1);

        assertThat(scenario.answer(first, ProjectList.class))
                .isEqualTo(new ProjectList(
                        List.of(line("bus", "samen", "Buurtbus", ProjectState.FEASIBLE, Money.of(200))), "bus"));
        assertThat(scenario.answer(second, ProjectList.class)).isEqualTo(new ProjectList(List.of(party()), null));
    }

    @Test
    void an_empty_page_is_the_last() {
        ListProjects elsewhere = new ListProjects(new RoundId("elders-2026"), null, null, "", 10);

        assertThat(scenario.answer(elsewhere, ProjectList.class)).isEqualTo(new ProjectList(List.of(), null));
    }

    @Test
    void a_page_of_nothing_cannot_be_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ListProjects(null, null, null, "", 0));
    }

    @Test
    void a_merged_project_names_its_originals_and_shows_what_was_asked() {
        assertThat(scenario.finds(new GetProject(TheIdeas.GARDEN), ProjectDetail.class))
                .contains(new ProjectDetail(
                        "tuin",
                        "voorbeeldwijk-2026",
                        "voorbeeldwijk",
                        "groen",
                        "Buurttuin",
                        "Buurttuin voor de wijk",
                        true,
                        TheIdeas.SCHOOL,
                        ProjectState.FEASIBLE,
                        Money.of(400),
                        0,
                        at(11),
                        "Past in de straat",
                        null,
                        List.of("bloemen", "moestuin"),
                        List.of(
                                new Question("waar", "Waar komt de tuin?", "Bij de school.", at(20)),
                                new Question("wanneer", "En wanneer?", null, at(21)))));
    }

    @Test
    void an_original_names_what_it_went_on_in() {
        assertThat(scenario.finds(new GetProject(TheIdeas.FLOWERS), ProjectDetail.class))
                .contains(new ProjectDetail(
                        "bloemen",
                        "voorbeeldwijk-2026",
                        "voorbeeldwijk",
                        "groen",
                        "Bloemen",
                        "Bloemen voor de wijk",
                        true,
                        null,
                        ProjectState.MERGED,
                        null,
                        0,
                        at(3),
                        null,
                        "tuin",
                        List.of(),
                        List.of()));
    }

    @Test
    void a_project_that_nobody_proposed_is_not_found() {
        assertThat(scenario.finds(new GetProject(new ProjectId("brug")), ProjectDetail.class))
                .isEmpty();
    }

    private static ProjectLine party() {
        return new ProjectLine(
                "feest",
                "voorbeeldwijk-2026",
                "samen",
                "Straatfeest",
                ProjectState.FEASIBLE,
                Money.of(300),
                2,
                TheIdeas.SQUARE);
    }

    private static ProjectLine garden() {
        return new ProjectLine(
                "tuin",
                "voorbeeldwijk-2026",
                "groen",
                "Buurttuin",
                ProjectState.FEASIBLE,
                Money.of(400),
                0,
                TheIdeas.SCHOOL);
    }

    private static ProjectLine line(
            String project, String theme, String title, ProjectState state, @Nullable Money price) {
        return new ProjectLine(project, "voorbeeldwijk-2026", theme, title, state, price, 0, null);
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "project", "question");
    }
}
