package nl.wijkbudget.theme.projection;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** How do the themes of this neighbourhood stand? Themes without projects are left out. As of a position of the log, or now. */
public record GetThemeDashboards(
        NeighbourhoodId neighbourhood, @Nullable LogPosition asOf) {
    public GetThemeDashboards(NeighbourhoodId neighbourhood) {
        this(neighbourhood, null);
    }
}
