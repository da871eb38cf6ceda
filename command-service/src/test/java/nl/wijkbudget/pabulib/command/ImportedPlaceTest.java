package nl.wijkbudget.pabulib.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.pabulib.Amount;
import nl.wijkbudget.pabulib.PabulibMeta;
import nl.wijkbudget.pabulib.PabulibProject;
import nl.wijkbudget.project.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files of cities say where a project comes by its coordinates alone. */
class ImportedPlaceTest {
    @Test
    void a_project_with_coordinates_comes_there() {
        assertThat(location(Map.of("latitude", "52.2297", "longitude", "21.0117801")))
                .isEqualTo(new Location("52.22970,21.01178", Point.at(5_222_970, 2_101_178)));
    }

    @Test
    void a_project_without_is_for_everyone() {
        assertThat(location(Map.of())).isNull();
        assertThat(location(Map.of("latitude", "52.2297"))).isNull();
        assertThat(location(Map.of("latitude", "", "longitude", ""))).isNull();
    }

    @Test
    void what_is_not_a_point_on_earth_is_left_out() {
        assertThat(location(Map.of("latitude", "152.2", "longitude", "21.0"))).isNull();
        assertThat(location(Map.of("latitude", "noord", "longitude", "oost"))).isNull();
    }

    private static @Nullable Location location(Map<String, String> columns) {
        PabulibProject bench = PabulibProject.of("1", Amount.of("100").orElseThrow());
        PabulibProject project = new PabulibProject(
                bench.id(), bench.cost(), "Bankje", bench.categories(), bench.targets(), null, null, null, columns);
        PabulibMeta meta = PabulibMeta.of(Map.of("vote_type", "approval", "budget", "100"));
        ElectionNames names = new ElectionNames(meta, ProjectNames.of(List.of(project)), "0".repeat(64));
        return ImportedProjects.proposal(project, names).location();
    }
}
