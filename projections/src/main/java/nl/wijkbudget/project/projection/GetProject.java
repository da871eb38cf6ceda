package nl.wijkbudget.project.projection;

import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** What is known of this project? Empty when nobody proposed it. As of a position of the log, or now. */
public record GetProject(ProjectId project, @Nullable LogPosition asOf) {
    public GetProject(ProjectId project) {
        this(project, null);
    }
}
