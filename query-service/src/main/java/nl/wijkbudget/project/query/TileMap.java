package nl.wijkbudget.project.query;

import java.util.Map;
import nl.wijkbudget.neighbourhood.query.Tile;
import nl.wijkbudget.neighbourhood.query.TileGrid;
import nl.wijkbudget.page.query.Svg;

/** The tiles of a neighbourhood with how many projects each has; those with most are hatched too. North is up. */
record TileMap(TileGrid grid, Map<Tile, Integer> numbers) {
    private static final int WIDE = 60;

    String svg(String title, String description) {
        int high = (int) Math.max(40, Math.min(90, WIDE * grid.metresHigh() / grid.metresWide()));
        int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Svg svg = new Svg("kaart", WIDE * TileGrid.SIDE + 2, high * TileGrid.SIDE + 2, title, description);
        for (Tile tile : grid.tiles()) {
            draw(svg, tile, high, most);
        }
        return svg.markup();
    }

    private void draw(Svg svg, Tile tile, int high, int most) {
        int x = tile.column() * WIDE + 1;
        int y = tile.row() * high + 1;
        int number = numbers.getOrDefault(tile, 0);
        if (number > 0 && number == most) {
            svg.hatchedBar(x, y, WIDE, high, "c2");
        } else if (number > 0) {
            svg.bar(x, y, WIDE, high, "c2 ribbon");
        }
        svg.bar(x, y, WIDE, high, "outline");
        svg.text(x + 5, y + 16, tile.name());
        if (number > 0) {
            svg.textBefore(x + WIDE - 6, y + high - 8, String.valueOf(number));
        }
    }
}
