package nl.wijkbudget.project.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.neighbourhood.query.Tile;
import nl.wijkbudget.neighbourhood.query.TileGrid;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.projection.ProjectLine;
import org.jspecify.annotations.Nullable;

/** Projects by where they come: in which tile, at a place that is on no tile, or in the whole neighbourhood. */
public record ProjectMap(
        Map<Tile, List<ProjectLine>> tiles, List<ProjectLine> elsewhere, List<ProjectLine> everywhere) {
    static ProjectMap of(@Nullable TileGrid grid, List<ProjectLine> projects) {
        Map<Tile, List<ProjectLine>> tiles = new LinkedHashMap<>();
        List<ProjectLine> elsewhere = new ArrayList<>();
        List<ProjectLine> everywhere = new ArrayList<>();
        if (grid != null) {
            grid.tiles().forEach(tile -> tiles.put(tile, new ArrayList<>()));
        }
        for (ProjectLine project : projects) {
            Tile tile = tile(grid, project.location());
            List<ProjectLine> unplaced = project.location() == null ? everywhere : elsewhere;
            (tile == null ? unplaced : tiles.getOrDefault(tile, unplaced)).add(project);
        }
        tiles.values().removeIf(List::isEmpty);
        return new ProjectMap(tiles, elsewhere, everywhere);
    }

    /** Null when it is on no tile. */
    static @Nullable Tile tile(@Nullable TileGrid grid, @Nullable Location location) {
        return grid == null || location == null || location.point() == null ? null : grid.of(location.point());
    }
}
