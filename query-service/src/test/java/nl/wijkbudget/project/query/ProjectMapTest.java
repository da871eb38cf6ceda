package nl.wijkbudget.project.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.neighbourhood.query.Tile;
import nl.wijkbudget.neighbourhood.query.TileGrid;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectMapTest {
    private static final TileGrid GRID = new TileGrid(new Area(new Point("53.19,6.555"), new Point("53.202,6.585")));
    private static final Tile FIRST = GRID.tiles().get(0);
    private static final Tile LAST = GRID.tiles().get(35);
    private static final ProjectLine SQUARE = project("plein", new Location("Het plein", LAST.middle()));
    private static final ProjectLine BENCH = project("bankje", new Location("De hoek", FIRST.middle()));
    private static final ProjectLine NAMED = project("school", new Location("Bij de school", null));
    private static final ProjectLine ABROAD = project("elders", new Location("Ver weg", new Point("0,0")));
    private static final ProjectLine FEAST = project("feest", null);
    private static final List<ProjectLine> ALL = List.of(SQUARE, BENCH, NAMED, ABROAD, FEAST);

    @Test
    void projects_are_told_by_tile_from_the_northwest_on() {
        ProjectMap map = ProjectMap.of(GRID, ALL);

        assertThat(map)
                .isEqualTo(new ProjectMap(
                        Map.of(FIRST, List.of(BENCH), LAST, List.of(SQUARE)), List.of(NAMED, ABROAD), List.of(FEAST)));
        assertThat(map.tiles().keySet()).containsExactly(FIRST, LAST);
    }

    @Test
    void without_a_map_every_place_is_a_name() {
        assertThat(ProjectMap.of(null, ALL))
                .isEqualTo(new ProjectMap(Map.of(), List.of(SQUARE, BENCH, NAMED, ABROAD), List.of(FEAST)));
    }

    @Test
    void the_picture_numbers_every_tile_and_hatches_those_with_most() {
        String svg = new TileMap(GRID, Map.of(FIRST, 2, LAST, 1)).svg("Kaart", "Aantallen");

        assertThat(svg)
                .contains("role=\"img\"", ">Kaart</title>", ">Aantallen</desc>", ">A1</text>", ">F6</text>")
                .containsOnlyOnce("url(#kaart-h)")
                .containsOnlyOnce("c2 ribbon");
    }

    private static ProjectLine project(String id, @Nullable Location location) {
        return new ProjectLine(id, "ronde", "groen", id, ProjectState.PROPOSED, null, 0, location);
    }
}
