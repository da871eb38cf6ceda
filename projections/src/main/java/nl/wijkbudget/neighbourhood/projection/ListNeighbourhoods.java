package nl.wijkbudget.neighbourhood.projection;

/** Which neighbourhoods decide together? */
public record ListNeighbourhoods() {}
