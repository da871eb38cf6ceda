package nl.wijkbudget.neighbourhood.projection;

import nl.wijkbudget.identity.NeighbourhoodId;

/** How is this neighbourhood set up? Empty when nobody established it. */
public record GetNeighbourhood(NeighbourhoodId neighbourhood) {}
