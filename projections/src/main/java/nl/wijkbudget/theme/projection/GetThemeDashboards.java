package nl.wijkbudget.theme.projection;

import nl.wijkbudget.identity.NeighbourhoodId;

/** How do the themes of this neighbourhood stand? Themes without projects are left out. */
public record GetThemeDashboards(NeighbourhoodId neighbourhood) {}
