package nl.wijkbudget.theme.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.theme.projection.ThemeDashboard.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What moves comes first, and a long list goes on. */
class StagedProjectsTest {
    @Test
    void a_project_stands_where_it_got_on_its_way() {
        assertThat(Stream.of(
                                project("a", ProjectState.FEASIBLE, "TOP", 1, "STARTED"),
                                project("b", ProjectState.FEASIBLE, "TOP", 2, null),
                                project("c", ProjectState.FEASIBLE, "TOP", null, null),
                                project("d", ProjectState.FEASIBLE, "WAITING_LIST", 3, null),
                                project("e", ProjectState.PROPOSED, null, null, null),
                                project("f", ProjectState.FEASIBLE, "TOP", 4, "COMPLETED"),
                                project("g", ProjectState.FEASIBLE, "TOP", 5, "STOPPED"),
                                project("h", ProjectState.INFEASIBLE, null, null, null),
                                project("i", ProjectState.MERGED, null, null, null))
                        .map(Stage::of))
                .containsExactly(
                        Stage.UNDER_WAY,
                        Stage.TO_START,
                        Stage.ON_AGENDA,
                        Stage.ON_AGENDA,
                        Stage.IDEA,
                        Stage.COMPLETED,
                        Stage.STOPPED,
                        Stage.DROPPED,
                        Stage.DROPPED);
    }

    @Test
    void a_list_of_more_than_a_hundred_goes_on_after_the_last() {
        List<Project> projects = IntStream.range(0, 201)
                .mapToObj(number -> project("p" + number, ProjectState.PROPOSED, null, null, null))
                .toList();

        StagedProjects first = StagedProjects.after(null, projects);
        StagedProjects second = StagedProjects.after(first.next(), projects);
        StagedProjects third = StagedProjects.after(second.next(), projects);

        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.stages().getOrDefault(Stage.IDEA, List.of()).stream()))
                .isEqualTo(projects);
        assertThat(third.next()).isNull();
        assertThat(StagedProjects.after("nobody-knows", projects)).isEqualTo(first);
    }

    private static Project project(
            String id,
            ProjectState state,
            @Nullable String placing,
            @Nullable Integer adopted,
            @Nullable String delivery) {
        return new Project(
                id, "r", id, state, 0, adopted, adopted, placing, Money.ZERO, Money.ZERO, Money.ZERO, delivery, 0);
    }
}
