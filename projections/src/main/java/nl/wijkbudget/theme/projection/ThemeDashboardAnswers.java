package nl.wijkbudget.theme.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.projection.LogPosition;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

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
        return new ThemeDashboards(asOf(query.asOf(), query.neighbourhood(), now).stream()
                .collect(Collectors.groupingBy(row -> row.theme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> dashboard(theme.getKey(), theme.getValue()))
                .toList());
    }

    @QueryHandler
    ThemeDashboard answer(GetThemeDashboard query) {
        String theme = query.theme().value();
        List<ThemeProjectRow> now = projects.findByNeighbourhoodAndThemeOrderByVotesDescProjectAsc(
                query.neighbourhood().value(), theme);
        List<ThemeProjectRow> rows = asOf(query.asOf(), query.neighbourhood(), now);
        return rows.isEmpty() ? ThemeDashboard.empty(theme) : dashboard(theme, rows);
    }

    private List<ThemeProjectRow> asOf(
            @Nullable LogPosition then, NeighbourhoodId neighbourhood, List<ThemeProjectRow> now) {
        return then == null ? now : new PastThemeProjects(past, then).of(neighbourhood, now);
    }

    private static ThemeDashboard dashboard(String theme, List<ThemeProjectRow> rows) {
        return new ThemeDashboard(
                theme,
                rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> ProjectState.valueOf(row.state), TreeMap::new, Collectors.counting())),
                rows.stream().mapToLong(row -> row.votes).sum(),
                sum(rows, row -> row.allocatedCents),
                sum(rows, row -> row.committedCents),
                sum(rows, row -> row.paidCents),
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

    private static Money sum(List<ThemeProjectRow> rows, ToLongFunction<ThemeProjectRow> cents) {
        return new Money(rows.stream().mapToLong(cents).sum());
    }

    private static long inDelivery(List<ThemeProjectRow> rows, String status) {
        return rows.stream().filter(row -> status.equals(row.delivery)).count();
    }

    private static ThemeDashboard.Project project(ThemeProjectRow row) {
        return new ThemeDashboard.Project(
                row.project,
                row.round,
                row.title,
                ProjectState.valueOf(row.state),
                row.votes,
                row.place,
                row.placeAsAdopted,
                row.placingNow,
                new Money(row.allocatedCents),
                new Money(row.committedCents),
                new Money(row.paidCents),
                row.delivery,
                row.percent);
    }
}
