package nl.wijkbudget.theme.query;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import org.jspecify.annotations.Nullable;

/**
 * A page of the projects of a theme by stage, each in the order of the theme.
 *
 * @param next after which the following page begins; null on the last page
 */
record StagedProjects(
        Map<Stage, List<ThemeDashboard.Project>> stages,
        @Nullable String next) {
    private static final int PAGE = 100;

    /** Those after a project, or from the first on when nobody knows that one. */
    static StagedProjects after(@Nullable String cursor, List<ThemeDashboard.Project> projects) {
        List<ThemeDashboard.Project> all =
                projects.stream().sorted(Comparator.comparing(Stage::of)).toList();
        int from = all.stream().map(ThemeDashboard.Project::project).toList().indexOf(cursor) + 1;
        int to = Math.min(all.size(), from + PAGE);
        List<ThemeDashboard.Project> shown = all.subList(from, to);
        Map<Stage, List<ThemeDashboard.Project>> stages = shown.stream()
                .collect(Collectors.groupingBy(Stage::of, () -> new EnumMap<>(Stage.class), Collectors.toList()));
        return new StagedProjects(
                stages, to == all.size() ? null : all.get(to - 1).project());
    }
}
