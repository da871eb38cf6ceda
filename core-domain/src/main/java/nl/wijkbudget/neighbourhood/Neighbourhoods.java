package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.identity.NeighbourhoodId;

/** Asks what a neighbourhood has decided about itself up to now. */
public interface Neighbourhoods {
    /** Refuses when nobody established the neighbourhood. */
    NeighbourhoodProfile of(NeighbourhoodId neighbourhood);
}
