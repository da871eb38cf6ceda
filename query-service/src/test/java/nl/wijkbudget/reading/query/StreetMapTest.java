package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where an operator names a server of street maps, pages with places show one beside the tiles, and say whose it is. */
@ReadingTest
@TestPropertySource(
        properties = {
            "wijkbudget.map.tiles=https://tegels.voorbeeld.example/{z}/{x}/{y}.png",
            "wijkbudget.map.attribution=Kaart: Voorbeeld"
        })
class StreetMapTest {
    private final Reader reader;

    @Autowired
    StreetMapTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void stands_beside_the_tiles_with_every_place_that_has_a_point() {
        Page page = reader.page("/projecten?ronde=voorbeeldwijk-2026&beeld=kaart");

        assertThat(page.texts("//*[@data-map]/@*[starts-with(name(), 'data-') or name() = 'aria-label']"))
                .containsExactlyInAnyOrder(
                        "Plattegrond",
                        "https://tegels.voorbeeld.example/{z}/{x}/{y}.png",
                        "Kaart: Voorbeeld",
                        "53.19000,6.55500",
                        "53.20600,6.58500",
                        "Dichterbij",
                        "Verder weg");
        assertThat(page.texts("//*[@data-point]/@data-point")).containsExactly("53.20000,6.56750");
        assertThat(page.texts("//p[@data-map-note]"))
                .containsExactly("Deze kaart komt van tegels.voorbeeld.example. Dat bedrijf ziet uw IP-adres.");
        assertThat(page.texts("//figure//*[local-name()='title']")).containsExactly("Kaart van Voorbeeldwijk");
    }

    @Test
    void shows_the_place_of_a_project() {
        assertThat(reader.page("/projecten/bomen").texts("//details//*[@data-map]/@aria-label"))
                .containsExactly("Plattegrond");
    }

    @Test
    void is_drawn_by_a_script_of_ours() {
        assertThat(reader.browse("/script/leaflet/leaflet.js")).hasStatusOk();
    }

    @Test
    void is_told_on_the_page_about_privacy() {
        assertThat(reader.page("/privacy").texts("//h2")).contains("Plattegronden");
        assertThat(reader.page("/privacy").texts("//section/p"))
                .contains("Op bladzijden met een kaart haalt uw browser plaatjes op bij tegels.voorbeeld.example."
                        + " Die ziet uw IP-adres, en welk stuk kaart u bekijkt.");
    }
}
