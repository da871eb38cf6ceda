package nl.wijkbudget.neighbourhood.projection;

import java.util.List;

/** The neighbourhoods by name. */
public record NeighbourhoodList(List<NeighbourhoodLine> neighbourhoods) {}
