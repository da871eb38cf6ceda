package nl.wijkbudget.theme.projection;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * How does this theme stand? One of which nothing is known is a theme without projects. As of a position of the log, or
 * now.
 */
public record GetThemeDashboard(
        NeighbourhoodId neighbourhood,
        ThemeId theme,
        @Nullable LogPosition asOf) {}
