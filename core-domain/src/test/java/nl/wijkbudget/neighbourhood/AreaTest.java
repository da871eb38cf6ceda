package nl.wijkbudget.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Area AREA = new Area(Point.at(1_000, 2_000), Point.at(3_000, 5_000));

    @Test
    void holds_its_corners_and_what_is_between_them() {
        assertThat(AREA.contains(Point.at(1_000, 2_000))).isTrue();
        assertThat(AREA.contains(Point.at(3_000, 5_000))).isTrue();
        assertThat(AREA.contains(Point.at(999, 3_500))).isFalse();
        assertThat(AREA.contains(Point.at(3_001, 3_500))).isFalse();
        assertThat(AREA.contains(Point.at(2_000, 1_999))).isFalse();
        assertThat(AREA.contains(Point.at(2_000, 5_001))).isFalse();
    }

    @Test
    void goes_from_the_southwest_to_the_northeast() {
        assertThatThrownBy(() -> new Area(Point.at(3_000, 2_000), Point.at(1_000, 5_000)))
                .hasMessageContaining("north");
        assertThatThrownBy(() -> new Area(Point.at(1_000, 5_000), Point.at(3_000, 2_000)))
                .hasMessageContaining("east");
    }

    @Test
    void is_a_thousandth_of_a_degree_to_a_degree_high_and_wide() {
        assertThatCode(() -> new Area(Point.at(0, 0), Point.at(100, 100_000))).doesNotThrowAnyException();
        assertThatCode(() -> new Area(Point.at(0, 0), Point.at(100_000, 100))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Area(Point.at(0, 0), Point.at(100_001, 1_000)))
                .hasMessageContaining("north of the first, 0.001 to 1 degree");
        assertThatThrownBy(() -> new Area(Point.at(0, 0), Point.at(1_000, 100_001)))
                .hasMessageContaining("east of the first, 0.001 to 1 degree");
        assertThatThrownBy(() -> new Area(Point.at(0, 0), Point.at(99, 1_000))).hasMessageContaining("north");
        assertThatThrownBy(() -> new Area(Point.at(0, 0), Point.at(1_000, 99))).hasMessageContaining("east");
    }
}
