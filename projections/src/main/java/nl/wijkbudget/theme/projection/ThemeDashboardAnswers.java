package nl.wijkbudget.theme.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import org.axonframework.queryhandling.QueryHandler;

/** Adds up the projects of a theme, as they are or were. */
public class ThemeDashboardAnswers {
    private final ThemeProjectRows projects;
    private final Past past;

    ThemeDashboardAnswers(ThemeProjectRows projects, Past past) {
        this.projects = projects;
        this.past = past;
    }

    @QueryHandler
    ThemeDashboards answer(GetThemeDashboards query) {
        List<ThemeProjectRow> now = projects.findByNeighbourhoodOrderByThemeAscVotesDescProjectAsc(
                query.neighbourhood().value());
        List<ThemeProjectRow> rows =
                query.asOf() == null ? now : new PastThemeProjects(past, query.asOf()).of(query.neighbourhood(), now);
        return new ThemeDashboards(rows.stream()
                .collect(Collectors.groupingBy(row -> row.theme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> dashboard(theme.getKey(), theme.getValue()))
                .toList());
    }

    private static ThemeDashboard dashboard(String theme, List<ThemeProjectRow> rows) {
        return new ThemeDashboard(
                theme,
                rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> ProjectState.valueOf(row.state), TreeMap::new, Collectors.counting())),
                rows.stream().mapToLong(row -> row.votes).sum(),
                new Money(rows.stream().mapToLong(row -> row.allocatedCents).sum()),
                new Money(rows.stream().mapToLong(row -> row.paidCents).sum()),
                inDelivery(rows, "STARTED"),
                inDelivery(rows, "COMPLETED"),
                inDelivery(rows, "STOPPED"),
                (int) rows.stream()
                        .filter(row -> row.delivery != null)
                        .mapToInt(row -> row.percent)
                        .average()
                        .orElse(0),
                rows.stream().map(ThemeDashboardAnswers::project).toList());
    }

    private static long inDelivery(List<ThemeProjectRow> rows, String status) {
        return rows.stream().filter(row -> status.equals(row.delivery)).count();
    }

    private static ThemeDashboard.Project project(ThemeProjectRow row) {
        return new ThemeDashboard.Project(
                row.project,
                row.title,
                ProjectState.valueOf(row.state),
                row.votes,
                row.placingNow,
                new Money(row.allocatedCents),
                new Money(row.paidCents),
                row.delivery,
                row.percent);
    }
}
