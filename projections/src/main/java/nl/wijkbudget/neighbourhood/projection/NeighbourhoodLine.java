package nl.wijkbudget.neighbourhood.projection;

/** A neighbourhood in a list; 0 residents means that nobody said how many. */
public record NeighbourhoodLine(String neighbourhood, String name, int residents) {}
