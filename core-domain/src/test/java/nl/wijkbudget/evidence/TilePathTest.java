package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {
    @Test
    void writes_the_index_in_groups_of_three_digits() {
        assertThat(new TilePath(0, 0, 256)).hasToString("tile/0/000");
        assertThat(new TilePath(1, 1_234_067, 256)).hasToString("tile/1/x001/x234/067");
        assertThat(new TilePath(TilePath.ENTRIES, 273, 112)).hasToString("tile/entries/273.p/112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/63/x001/x234/067", "tile/entries/273.p/112", "tile/2/000.p/255"})
    void reads_what_it_writes(String path) {
        assertThat(TilePath.parse(path)).map(TilePath::path).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/64/000",
                "tile/00/000",
                "tile/0/0",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000/",
                "tile/0/../000",
                "tile/entries/000.p/",
                "/tile/0/000"
            })
    void knows_no_other_names(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Test
    void lists_the_partial_tiles_of_a_size() {
        assertThat(Tiles.partial(70_000))
                .containsExactly(
                        new TilePath(0, 273, 112),
                        new TilePath(1, 1, 17),
                        new TilePath(2, 0, 1),
                        new TilePath(TilePath.ENTRIES, 273, 112));
        assertThat(Tiles.partial(256)).isEqualTo(List.of(new TilePath(1, 0, 1)));
        assertThat(Tiles.partial(0)).isEmpty();
    }
}
