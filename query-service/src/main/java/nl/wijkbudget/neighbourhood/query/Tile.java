package nl.wijkbudget.neighbourhood.query;

import nl.wijkbudget.neighbourhood.Point;

/** A tile of the map of a neighbourhood: columns have letters from the west, rows numbers from the north. */
public record Tile(int column, int row, Point middle) {
    public String name() {
        return (char) ('A' + column) + "" + (row + 1);
    }
}
