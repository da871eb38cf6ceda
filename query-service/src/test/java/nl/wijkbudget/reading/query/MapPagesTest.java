package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Where projects come, on pages and for programs. */
@ReadingTest
class MapPagesTest {
    private final Reader reader;

    @Autowired
    MapPagesTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void projects_of_a_round_stand_in_their_tile_or_with_the_whole_neighbourhood() {
        Page page = reader.page("/projecten?ronde=voorbeeldwijk-2026&beeld=kaart");

        assertThat(page.texts("//figure//*[local-name()='title']")).containsExactly("Kaart van Voorbeeldwijk");
        assertThat(page.texts("//table//tr/th[@scope='row']")).containsExactly("C3", "De hele buurt");
        assertThat(page.texts("//table//tr[1]/td")).contains("Meer bomen Langs de Vondellaan");
        assertThat(page.texts("//*[@aria-current='page'][text()='Kaart']")).hasSize(1);
    }

    @Test
    void the_map_keeps_to_theme_and_state() {
        Page page = reader.page("/projecten?ronde=voorbeeldwijk-2026&thema=samen&beeld=kaart");

        assertThat(page.texts("//table//tr/th[@scope='row']")).containsExactly("De hele buurt");
    }

    @Test
    void a_project_says_where_it_comes() {
        assertThat(reader.page("/projecten/bomen").texts("//dl//bdi")).contains("Langs de Vondellaan");
        assertThat(reader.page("/projecten/bomen").texts("//figcaption")).contains("In vak C3");
        assertThat(reader.page("/projecten/bankjes").texts("//dl//bdi")).contains("De hele buurt");
    }

    @Test
    void where_no_street_map_is_chosen_nothing_of_it_is_there() {
        Page page = reader.page("/projecten?ronde=voorbeeldwijk-2026&beeld=kaart");

        assertThat(page.texts("//*[@data-map] | //script/@src[contains(., 'leaflet')]"))
                .isEmpty();
        assertThat(reader.json("/script/leaflet/leaflet.js")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void programs_read_projects_as_features_of_a_map() {
        assertThat(reader.json("/api/v1/projecten.geojson?ronde=voorbeeldwijk-2026&limit=2"))
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"type": "FeatureCollection", "features": [
                          {"type": "Feature", "id": "bankjes", "geometry": null, "properties": {
                            "project": "bankjes", "round": "voorbeeldwijk-2026", "theme": "samen",
                            "title": "Bankjes & tafels", "state": "FEASIBLE", "price": 1000000,
                            "supporters": 0, "location": null}},
                          {"type": "Feature", "id": "bomen",
                            "geometry": {"type": "Point", "coordinates": [6.5675, 53.2]},
                            "properties": {
                            "project": "bomen", "round": "voorbeeldwijk-2026", "theme": "groen",
                            "title": "Meer bomen", "state": "FEASIBLE", "price": 2000000, "supporters": 1,
                            "location": {"name": "Langs de Vondellaan", "point": "53.20000,6.56750"}}}]}
                        """);
    }
}
