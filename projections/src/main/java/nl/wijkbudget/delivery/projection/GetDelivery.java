package nl.wijkbudget.delivery.projection;

import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** How far is this project? Empty before it was started. As of a position of the log, or now. */
public record GetDelivery(ProjectId project, @Nullable LogPosition asOf) {
    public GetDelivery(ProjectId project) {
        this(project, null);
    }
}
