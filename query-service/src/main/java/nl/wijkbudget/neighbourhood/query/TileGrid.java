package nl.wijkbudget.neighbourhood.query;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.Point;
import org.jspecify.annotations.Nullable;

/** The area of a neighbourhood in six by six tiles: coarse enough for a thumb, fine enough to find a square by. */
public record TileGrid(Area area) {
    public static final int SIDE = 6;

    private static final double METRES = 1.11;

    /** From west to east, and row by row from north to south. */
    public List<Tile> tiles() {
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(index -> tile(index % SIDE, index / SIDE))
                .toList();
    }

    /** Null outside the area. */
    public @Nullable Tile of(Point point) {
        if (!area.contains(point)) {
            return null;
        }
        int column = part(point.longitude() - area.southWest().longitude(), width());
        int row = part(area.northEast().latitude() - point.latitude(), height());
        return tile(column, row);
    }

    /** Whether the point is the middle of a tile, as one who chose a tile means it. */
    public boolean hasMiddle(Point point) {
        Tile tile = of(point);
        return tile != null && tile.middle().equals(point);
    }

    /** How wide a tile is, to ten metres. */
    public long metresWide() {
        double shrunk = Math.cos(Math.toRadians(area.southWest().latitude() / 100_000.0));
        return tens(width() * METRES * shrunk / SIDE);
    }

    /** How high a tile is, to ten metres. */
    public long metresHigh() {
        return tens(height() * METRES / SIDE);
    }

    private Tile tile(int column, int row) {
        int latitude = area.northEast().latitude() - height() * (2 * row + 1) / (2 * SIDE);
        int longitude = area.southWest().longitude() + width() * (2 * column + 1) / (2 * SIDE);
        return new Tile(column, row, Point.at(latitude, longitude));
    }

    private int width() {
        return area.northEast().longitude() - area.southWest().longitude();
    }

    private int height() {
        return area.northEast().latitude() - area.southWest().latitude();
    }

    private static int part(int from, int whole) {
        return Math.min(SIDE - 1, from * SIDE / whole);
    }

    private static long tens(double metres) {
        return Math.max(1, Math.round(metres / 10)) * 10;
    }
}
