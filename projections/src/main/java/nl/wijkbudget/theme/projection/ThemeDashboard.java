package nl.wijkbudget.theme.projection;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import org.jspecify.annotations.Nullable;

/**
 * A theme added up: projects by state, votes of drafted agendas, money, and how far its projects under way are. What was
 * committed counts what of it is paid.
 */
public record ThemeDashboard(
        String theme,
        Map<ProjectState, Long> states,
        long votes,
        Money allocated,
        Money committed,
        Money paid,
        long started,
        long completed,
        long stopped,
        int percent,
        List<Project> projects) {
    /** A theme without projects. */
    static ThemeDashboard empty(String theme) {
        return new ThemeDashboard(theme, Map.of(), 0, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0, 0, List.of());
    }

    /**
     * A project of the theme; delivery, placing and places are null until it was started and stood on an agenda.
     *
     * @param placeAsAdopted null too when the agenda was not adopted yet or the project was put off
     */
    public record Project(
            String project,
            String round,
            String title,
            ProjectState state,
            int votes,
            @Nullable Integer place,
            @Nullable Integer placeAsAdopted,
            @Nullable String placing,
            Money allocated,
            Money committed,
            Money paid,
            @Nullable String delivery,
            int percent) {}
}
