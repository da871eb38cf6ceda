package nl.wijkbudget.neighbourhood.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.Point;
import org.junit.jupiter.api.Test;

class TileGridTest {
    private static final TileGrid GRID = new TileGrid(new Area(new Point("53.19,6.555"), new Point("53.202,6.585")));

    @Test
    void has_six_by_six_tiles_named_as_on_a_map_of_a_town() {
        assertThat(GRID.tiles())
                .hasSize(36)
                .extracting(Tile::name)
                .startsWith("A1", "B1", "C1", "D1", "E1", "F1", "A2")
                .endsWith("E6", "F6");
    }

    @Test
    void the_middle_of_every_tile_lies_in_that_tile() {
        assertThat(GRID.tiles()).allSatisfy(tile -> {
            assertThat(GRID.of(tile.middle())).isEqualTo(tile);
            assertThat(GRID.hasMiddle(tile.middle())).isTrue();
        });
        assertThat(GRID.tiles().get(0).middle()).isEqualTo(new Point("53.20100,6.55750"));
        assertThat(GRID.hasMiddle(new Point("53.20101,6.5575"))).isFalse();
    }

    @Test
    void corners_lie_in_the_tiles_at_the_corners_and_what_lies_beyond_in_none() {
        assertThat(name("53.19,6.555")).isEqualTo("A6");
        assertThat(name("53.202,6.585")).isEqualTo("F1");
        assertThat(GRID.of(new Point("53.20201,6.585"))).isNull();
        assertThat(GRID.hasMiddle(new Point("0,0"))).isFalse();
    }

    @Test
    void edges_between_tiles_belong_to_the_east_and_to_the_south() {
        assertThat(name("53.2,6.56")).isEqualTo("B2");
        assertThat(name("53.20001,6.55999")).isEqualTo("A1");
    }

    @Test
    void knows_how_large_a_tile_is() {
        assertThat(GRID.metresWide()).isEqualTo(330);
        assertThat(GRID.metresHigh()).isEqualTo(220);
    }

    @Test
    void the_smallest_area_still_has_tiles_of_its_own() {
        TileGrid small = new TileGrid(new Area(new Point("0,0"), new Point("0.001,0.001")));
        assertThat(small.tiles())
                .allSatisfy(tile -> assertThat(small.of(tile.middle())).isEqualTo(tile));
        assertThat(small.metresWide()).isEqualTo(20);
    }

    private static String name(String point) {
        return Objects.requireNonNull(GRID.of(new Point(point))).name();
    }
}
