package nl.wijkbudget.project.query;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ListProjects;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.reading.query.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects a reader wants to see; null means any. */
record ProjectFilter(
        @Nullable RoundId round,
        @Nullable ThemeId theme,
        @Nullable ProjectState state) {
    static ProjectFilter of(@Nullable String ronde, @Nullable String thema, @Nullable String status) {
        return new ProjectFilter(
                Parameter.of("ronde", ronde).as(RoundId::new),
                Parameter.of("thema", thema).as(ThemeId::new),
                Parameter.of("status", status).oneOf(ProjectState.class));
    }

    boolean keeps(ProjectLine project) {
        return (theme == null || theme.value().equals(project.theme())) && (state == null || state == project.state());
    }

    ListProjects page(HttpServletRequest request) {
        ProjectId after = Parameter.of("cursor", request.getParameter("cursor")).as(ProjectId::new);
        int limit = Parameter.of("limit", request.getParameter("limit")).pageSize();
        return new ListProjects(round, theme, state, after == null ? "" : after.value(), limit);
    }
}
