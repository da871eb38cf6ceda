package nl.wijkbudget.theme.projection;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** A theme added up: projects by state, votes of drafted agendas, money, and how far its projects under way are. */
public record ThemeDashboard(
        String theme,
        Map<ProjectState, Long> states,
        long votes,
        Money allocated,
        Money paid,
        long started,
        long completed,
        long stopped,
        int percent,
        List<Project> projects) {
    /** A project of the theme; delivery and placing are null until it was started and stood on an agenda. */
    public record Project(
            String project,
            String title,
            ProjectState state,
            int votes,
            @Nullable String placing,
            Money allocated,
            Money paid,
            @Nullable String delivery,
            int percent) {}
}
