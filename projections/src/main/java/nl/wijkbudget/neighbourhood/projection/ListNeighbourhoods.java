package nl.wijkbudget.neighbourhood.projection;

/** Which neighbourhoods decide together, by name, after a cursor? The cursor is the last id of the page before, or empty. */
public record ListNeighbourhoods(String after, int limit) {
    public ListNeighbourhoods {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }
}
