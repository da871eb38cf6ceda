package nl.wijkbudget.project.projection;

import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** Which projects, by id, after a cursor? Null means any; the cursor is the last id of the page before, or empty. */
public record ListProjects(
        @Nullable RoundId round,
        @Nullable ThemeId theme,
        @Nullable ProjectState state,
        String after,
        int limit) {
    public ListProjects {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }
}
