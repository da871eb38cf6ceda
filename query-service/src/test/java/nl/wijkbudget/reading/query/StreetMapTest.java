package nl.wijkbudget.reading.query;

import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.PastEvent;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.RoundPlanned;
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
    private final Scenario scenario;
    private final ProjectionPositions positions;

    @Autowired
    StreetMapTest(Reader reader, Scenario scenario, ProjectionPositions positions) {
        this.reader = reader;
        this.scenario = scenario;
        this.positions = positions;
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
    void lets_one_point_at_the_place_of_an_idea() throws InterruptedException {
        RoundId open = new RoundId("straks");
        scenario.given(organised(new RoundPlanned(open, WIJK, "Straks", "EUR")), organised(new ProposalsOpened(open)));
        assertThat(positions.awaitAll(positions.head(), Duration.ofSeconds(60))).isTrue();

        Page page = reader.page(
                "/projecten/nieuw?ronde=straks&titel=Bank", new Visitor(RESIDENT.actor(), Set.of(Role.RESIDENT)));

        assertThat(page.texts("//*[@data-map]/@data-choose")).containsExactly("true");
        assertThat(page.texts("//*[@data-map]/@aria-label")).doesNotContain("Plattegrond");
        assertThat(page.texts("//form//input[@name='proposal.location.point:first'][@type='radio']/@id"))
                .as("the tiles are there too")
                .hasSize(37);
    }

    private static PastEvent organised(Object event) {
        return PastEvent.of(event).from("round:straks", 0).at(NOW).with(ORGANISER.toMetaData());
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
