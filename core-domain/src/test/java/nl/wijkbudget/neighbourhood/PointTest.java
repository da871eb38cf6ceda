package nl.wijkbudget.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PointTest {
    private static final Point POINT = Point.at(5_319_732, 656_712);

    @ParameterizedTest
    @ValueSource(strings = {"53.19732,6.56712", " 53.19732, 6.56712 ", "53.1973204, 6.5671196", "53.197320,6.567120"})
    void is_read_as_maps_write_it_to_about_a_metre(String text) {
        assertThat(new Point(text)).isEqualTo(POINT);
    }

    @Test
    void is_written_with_five_digits_behind_the_point() {
        assertThat(POINT).hasToString("53.19732,6.56712");
        assertThat(Point.at(-5, 0)).hasToString("-0.00005,0.00000");
    }

    @Test
    void is_a_text_in_json() {
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.writeValueAsString(POINT)).isEqualTo("\"53.19732,6.56712\"");
        assertThat(json.readValue("\"53.19732,6.56712\"", Point.class)).isEqualTo(POINT);
    }

    @Test
    void reaches_to_the_poles_and_the_date_line() {
        assertThat(new Point("-90,180")).isEqualTo(Point.at(-9_000_000, 18_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90.00001,0", "0,-180.00001", "999,999"})
    void does_not_go_beyond(String text) {
        assertThatThrownBy(() -> new Point(text)).hasMessageContaining("90 and a longitude to 180");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "53.19732", "53,19732;6,56712", "53.19732 6.56712", "1e3,4", "N53,E6", "1,2,3"})
    void is_nothing_else(String text) {
        assertThatThrownBy(() -> new Point(text)).hasMessageContaining("written as in");
    }
}
