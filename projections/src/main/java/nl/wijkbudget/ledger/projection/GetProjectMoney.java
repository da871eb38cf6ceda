package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** Where did the money of this project come from, and where did it go? As of a position of the log, or now. */
public record GetProjectMoney(ProjectId project, @Nullable LogPosition asOf) {
    public GetProjectMoney(ProjectId project) {
        this(project, null);
    }
}
