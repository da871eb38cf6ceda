package nl.wijkbudget.theme.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.SmallRound;
import nl.wijkbudget.theme.projection.ThemeDashboard.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class ThemeDashboardTest {
    private final Scenario scenario;

    ThemeDashboardTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @BeforeEach
    void a_whole_round() {
        scenario.given((Object[]) SmallRound.history())
                .followedBy("project.catalogue")
                .followedBy("agenda.ranked")
                .followedBy("ledger.books")
                .followedBy("delivery.progress");
    }

    @Test
    void a_theme_adds_up_projects_votes_money_and_progress() {
        assertThat(scenario.answer(new GetThemeDashboards(WIJK), ThemeDashboards.class))
                .isEqualTo(new ThemeDashboards(List.of(
                        new ThemeDashboard(
                                "groen",
                                Map.of(ProjectState.FEASIBLE, 2L, ProjectState.MERGED, 2L),
                                5,
                                Money.of(380),
                                Money.of(300),
                                Money.of(150),
                                0,
                                1,
                                0,
                                100,
                                List.of(
                                        new Project(
                                                "tuin",
                                                ROUND.value(),
                                                "Buurttuin",
                                                ProjectState.FEASIBLE,
                                                3,
                                                1,
                                                1,
                                                "TOP",
                                                Money.of(380),
                                                Money.of(300),
                                                Money.of(150),
                                                "COMPLETED",
                                                100),
                                        feasible("bomen", "Bomen", 2, 2, null, "DEFERRED"),
                                        without("bloemen", "Bloemen", ProjectState.MERGED),
                                        without("moestuin", "Moestuin", ProjectState.MERGED))),
                        new ThemeDashboard(
                                "samen",
                                Map.of(
                                        ProjectState.FEASIBLE, 2L,
                                        ProjectState.INFEASIBLE, 1L,
                                        ProjectState.WITHDRAWN, 1L),
                                3,
                                Money.ZERO,
                                Money.ZERO,
                                Money.ZERO,
                                0,
                                0,
                                1,
                                10,
                                List.of(
                                        new Project(
                                                "feest",
                                                ROUND.value(),
                                                "Straatfeest",
                                                ProjectState.FEASIBLE,
                                                2,
                                                3,
                                                2,
                                                "TOP",
                                                Money.ZERO,
                                                Money.ZERO,
                                                Money.ZERO,
                                                "STOPPED",
                                                10),
                                        feasible("bus", "Buurtbus", 1, 4, null, "COMBINED"),
                                        without("vlag", "Vlag", ProjectState.WITHDRAWN),
                                        without("zwembad", "Zwembad", ProjectState.INFEASIBLE))))));
    }

    @Test
    void a_neighbourhood_without_projects_has_no_dashboards() {
        assertThat(scenario.answer(new GetThemeDashboards(new NeighbourhoodId("elders")), ThemeDashboards.class))
                .isEqualTo(new ThemeDashboards(List.of()));
    }

    @Test
    void one_theme_is_told_as_among_all() {
        List<ThemeDashboard> all = scenario.answer(new GetThemeDashboards(WIJK), ThemeDashboards.class)
                .themes();

        assertThat(all).extracting(theme -> one(theme.theme())).isEqualTo(all);
    }

    @Test
    void a_theme_without_projects_has_nothing_to_add_up() {
        assertThat(one("wonen")).isEqualTo(ThemeDashboard.empty("wonen"));
    }

    private ThemeDashboard one(String theme) {
        return scenario.answer(new GetThemeDashboard(WIJK, new ThemeId(theme), null), ThemeDashboard.class);
    }

    private static Project feasible(
            String project, String title, int votes, int place, @Nullable Integer adopted, String placing) {
        return new Project(
                project,
                ROUND.value(),
                title,
                ProjectState.FEASIBLE,
                votes,
                place,
                adopted,
                placing,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                null,
                0);
    }

    private static Project without(String project, String title, ProjectState state) {
        return new Project(
                project, ROUND.value(), title, state, 0, null, null, null, Money.ZERO, Money.ZERO, Money.ZERO, null, 0);
    }
}
