package nl.wijkbudget.reading.query;

import static nl.wijkbudget.Wijk.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import org.junit.jupiter.api.Test;

/** What who keeps the books of a small round can do with them. */
@ReadingTest
class BookingPageTest {
    private static final String HERE = "/buurten/voorbeeldwijk/grootboek/boeken";
    private static final Visitor VISITOR = new Visitor(TREASURER.actor(), Set.of(Role.TREASURER));

    private final Reader reader;

    BookingPageTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void what_is_left_can_be_booked_on() {
        Page page = reader.page(HERE, VISITOR);

        assertThat(page.texts("//main//ul[@class='actions']/li"))
                .as("one fund has no other to transfer to")
                .containsExactly("Ontvang een bijdrage", "Open een fonds");
        assertThat(page.texts("//main//table[caption='Projecten van een vastgestelde agenda']/tbody/tr"))
                .as("the trees have their price already, the play area was put off")
                .containsExactly("Bankjes & tafels EUR 10.000,00 EUR 10.000,00 Wijs geld toe: Bankjes & tafels");
        assertThat(page.texts("//main//table[caption='Toegewezen geld dat nog over is']/tbody/tr"))
                .containsExactly("a1 Meer bomen EUR 5.000,00 Leg een verplichting vast: a1 Geef geld vrij: a1");
        assertThat(page.texts("//main//table[caption='Nog te betalen']/tbody/tr"))
                .as("nobody pays what they took on themselves")
                .singleElement()
                .asString()
                .contains("c1 Meer bomen", "EUR 11.000,00 U hebt dit zelf vastgelegd. Iemand anders moet betalen.")
                .doesNotContain("Betaal een rekening");
    }

    @Test
    void allocating_shows_what_is_left_in_each_fund() {
        Page page = reader.page(HERE + "?doe=toewijzing&wat=bankjes", VISITOR);

        assertThat(page.texts("//main//select[@name='fund']/option")).contains("Wijkfonds (vrij: EUR 8.100,00)");
        assertThat(page.texts("//main//table[caption='Fondsen']/tbody/tr[1]"))
                .containsExactly("Wijkfonds EUR 8.100,00");
        assertThat(page.texts("//main//form//*[self::input or self::textarea]/@name"))
                .contains("project", "agenda", "amount:cents", "allocation", "reason");
        assertThat(page.texts("//main//form/div[@class='utrecht-alert utrecht-alert--warning']"))
                .as("who has no mandate is told whom to ask")
                .containsExactly("U hebt in deze buurt geen mandaat voor: geld toewijzen. Vraag dit aan procesbeheer.");
    }

    @Test
    void a_form_about_what_is_not_there_is_not_shown() {
        assertThat(reader.page(HERE + "?doe=betaling&wat=onbekend", VISITOR).texts("//main//form"))
                .isEmpty();
        assertThat(reader.page(HERE + "?doe=openen", VISITOR).texts("//main//form"))
                .as("the books are open")
                .isEmpty();
    }

    @Test
    void the_ledger_leads_here_only_who_may_book() {
        String link = "//main//a[@href='" + HERE + "']";

        assertThat(reader.page("/buurten/voorbeeldwijk/grootboek", VISITOR).texts(link))
                .containsExactly("Boeken");
        assertThat(reader.page("/buurten/voorbeeldwijk/grootboek").texts(link)).isEmpty();
    }
}
