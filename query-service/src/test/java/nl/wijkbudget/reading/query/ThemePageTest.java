package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** One theme on a page of its own. */
@ReadingTest
class ThemePageTest {
    private static final String GREEN = "/buurten/voorbeeldwijk/themas/groen";

    private final Reader reader;

    ThemePageTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void its_money_is_what_was_allocated_paid_committed_and_left() {
        Page page = reader.page(GREEN);

        assertThat(page.rows("Het geld van dit thema"))
                .containsExactly(
                        List.of("Toegewezen", "EUR 20.000,00"),
                        List.of("Betaald", "EUR 4.000,00"),
                        List.of("Vastgelegd, nog te betalen", "EUR 11.000,00"),
                        List.of("Nog over", "EUR 5.000,00"));
        assertThat(page.texts("//figure//svg/desc")).containsExactly("Drie balken. De tabel zegt hetzelfde.");
    }

    @Test
    void its_projects_stand_by_stage_with_votes_and_their_place_on_the_agenda() {
        assertThat(reader.page(GREEN).rows("Wordt uitgevoerd"))
                .containsExactly(List.of(
                        "Meer bomen",
                        "Gestart 40%",
                        "1: Bij de eerste projecten",
                        "2",
                        "EUR 20.000,00",
                        "EUR 4.000,00"));
        Page together = reader.page("/buurten/voorbeeldwijk/themas/samen");
        assertThat(together.texts("//section/h3")).containsExactly("Kan starten", "Op de agenda", "Gaat niet door");
        assertThat(together.rows("Op de agenda"))
                .containsExactly(List.of("Speelplek", "Haalbaar", "Uitgesteld plek 2 bij de stemming", "1", "", ""));
    }

    @Test
    void it_tells_what_was_last_heard_and_who_helps_as_roles_without_names() {
        Page page = reader.page(GREEN);

        assertThat(page.texts("//h2[.='Laatste berichten']/following-sibling::ul[1]/li"))
                .containsExactly(
                        "Meer bomen: Bewijs toegevoegd, Foto (2 maart 2026)",
                        "Meer bomen: Mijlpaal bereikt, Vergunning (2 maart 2026)",
                        "Meer bomen: Voortgang gemeld (40%), De gaten zijn gegraven. (2 maart 2026)");
        assertThat(page.texts("//h2[.='Wie helpt u?']/following-sibling::dl[1]//dt"))
                .containsExactly("Contactpersonen", "Procesbegeleiders (duo)");
        assertThat(page.texts("//h2[.='Wat komt er nu?']/following-sibling::ul[1]/li"))
                .containsExactly("Ronde 2026: De agenda is vastgesteld. De projecten kunnen starten.");
    }

    @Test
    void it_is_shown_as_it_was_with_what_came_since() {
        Page then = reader.page(GREEN + "?peildatum=47");

        assertThat(then.rows("Wordt uitgevoerd"))
                .containsExactly(List.of(
                        "Meer bomen",
                        "Gestart 0%",
                        "1: Bij de eerste projecten",
                        "2",
                        "EUR 20.000,00",
                        "EUR 4.000,00"));
        assertThat(then.texts("//h2[@id='sindsdien']/following-sibling::*[1]/li"))
                .containsExactly(
                        "Meer bomen: Bewijs toegevoegd, Foto, https://example.org/foto.jpg, " + "c".repeat(64)
                                + " (2 maart 2026, nr. 50)",
                        "Meer bomen: Mijlpaal bereikt, Vergunning (2 maart 2026, nr. 49)",
                        "Meer bomen: Voortgang gemeld, De gaten zijn gegraven., 40% (2 maart 2026, nr. 48)");
        assertThat(reader.page(GREEN + "?peildatum=2026-03-01").texts("//main/p"))
                .contains("Er waren toen nog geen projecten in dit thema.");
    }

    @Test
    void other_pages_lead_to_it() {
        for (String page : List.of(
                "/",
                "/buurten/voorbeeldwijk",
                "/buurten/voorbeeldwijk/themas",
                "/buurten/voorbeeldwijk/grootboek",
                "/projecten/bomen")) {
            assertThat(reader.page(page).texts("//main//a/@href"))
                    .as("links of %s", page)
                    .contains(GREEN);
        }
    }

    @Test
    void its_news_can_be_followed() {
        var feed = reader.browse(GREEN + "/nieuws.atom");

        assertThat(feed).hasStatusOk();
        assertThat(feed)
                .bodyText()
                .contains("Nieuws over het thema Groen", "Meer bomen")
                .doesNotContain("Speelplek");
    }

    @Test
    void a_theme_that_nobody_knows_is_not_there() {
        assertThat(reader.browse("/buurten/voorbeeldwijk/themas/onbekend")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(reader.browse("/buurten/voorbeeldwijk/themas/onbekend/nieuws.atom"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
