package nl.wijkbudget.reading.query;

import static nl.wijkbudget.Wijk.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import org.junit.jupiter.api.Test;

/** What who organises sees of a small round, of which the agenda was adopted. */
@ReadingTest
class OrganiserPagesTest {
    private static final Visitor VISITOR = new Visitor(ORGANISER.actor(), Set.of(Role.ORGANISER));

    private final Reader reader;

    OrganiserPagesTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void a_round_is_set_up_along_a_list_that_says_what_is_ready() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/inrichten", VISITOR);

        assertThat(page.texts("//ol[@class='grid']/li"))
                .containsExactly(
                        "Buurt en thema’s Klaar Aantal thema’s in deze buurt: 2.",
                        "Kaart van de buurt Klaar Wie een idee indient, kan de plek op een kaart kiezen.",
                        "Ideeën indienen Klaar Indienen is gesloten. Aantal ideeën: 5.",
                        "Plannen toetsen Klaar Elk plan heeft een oordeel. Haalbaar: 3.",
                        "Spelregels Nog doen Er zijn nog geen spelregels.",
                        "Stemcodes en brieven Nog doen Er zijn nog geen stemcodes gemaakt.");
        assertThat(page.texts("//h2[.='De volgende stap']/following-sibling::ul[1]/li"))
                .containsExactly("De ronde is klaar. Projecten en betalingen gaan gewoon door.");
        assertThat(page.texts("//form[contains(@action,'afronding')]"))
                .as("who has no mandate is told whom to ask")
                .containsExactly(
                        "U hebt in deze buurt geen mandaat voor: een ronde opzetten. Vraag dit aan procesbeheer.");
    }

    @Test
    void stopping_a_round_is_a_step_of_its_own_with_a_reason() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/inrichten?doe=stoppen", VISITOR);

        assertThat(page.texts("//main//ul/li"))
                .contains("De ronde stopt voorgoed. Terug kan niet.")
                .doesNotContain("Spelregels");
        assertThat(page.texts("//textarea/@name")).containsExactly("reason");
    }

    @Test
    void a_round_is_planned_in_a_neighbourhood_that_is_chosen_first() {
        assertThat(reader.page("/rondes/nieuw", VISITOR).texts("//main//ul/li")).containsExactly("Voorbeeldwijk");
        assertThat(reader.page("/rondes/nieuw?buurt=voorbeeldwijk", VISITOR).texts("//main//form/@action"))
                .containsExactly("/rondes/nieuw?buurt=voorbeeldwijk&deur=/api/v1/rondes");
    }

    @Test
    void a_neighbourhood_is_set_up_with_themes_partners_and_mandates() {
        String here = "/buurten/voorbeeldwijk/inrichten";
        Page page = reader.page(here, VISITOR);
        assertThat(page.texts("//h2")).containsExactly("Thema’s", "Partners", "Kaart", "Wie mag wat beslissen");
        assertThat(page.texts("//main//ul[@class='links']/li//a"))
                .containsExactly(
                        "Verander de naam van Groen",
                        "Verander de naam van Samen",
                        "Verander de naam van Corporatie",
                        "Verander de naam van Gemeente",
                        "Stop het mandaat koploper");

        assertThat(page.texts("//main/p")).contains("De kaart loopt van 53.19000,6.55500 tot 53.20600,6.58500.");
        Page area = reader.page(here + "?doe=gebied", VISITOR);
        assertThat(area.texts("//main//form//input[starts-with(@name, 'area.')]/@value"))
                .containsExactly("53.19000,6.55500", "53.20600,6.58500");

        Page theme = reader.page(here + "?doe=thema&kenmerk=groen", VISITOR);
        assertThat(theme.texts("//main//form/@action"))
                .containsExactly(
                        here + "?doe=thema&kenmerk=groen&methode=PUT&deur=/api/v1/buurten/voorbeeldwijk/themas/groen");
        assertThat(theme.texts("//input[@name='name']/@value")).containsExactly("Groen");

        Page mandate = reader.page(here + "?doe=mandaat", VISITOR);
        assertThat(mandate.texts("//main//form//*[self::input or self::select][not(starts-with(@name,'_'))]/@name"))
                .startsWith("mandate", "grant.holder", "grant.role", "grant.competences:list")
                .endsWith("grant.from:moment", "grant.until:moment");
        assertThat(mandate.texts("//input[@checked]")).isEqualTo(List.of());
    }

    @Test
    void rules_of_a_closed_vote_can_be_read_and_not_changed() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/spelregels", VISITOR);

        assertThat(page.texts("//main/p[@class='lead']"))
                .containsExactly("Het stemmen is gesloten. De regels liggen vast.");
        assertThat(page.texts("//main//form")).isEmpty();
        assertThat(page.texts("//fieldset[@disabled]//label"))
                .containsExactly("Meer bomen EUR 20.000", "Bankjes & tafels EUR 10.000", "Speelplek EUR 5.000");
    }

    @Test
    void counts_are_listed_with_what_became_of_them() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/tellen", VISITOR);

        assertThat(page.texts("//h2"))
                .containsExactly("Stap 1: stemcodes narekenen", "Stap 2: tellen", "Stap 3: vaststellen of afwijzen");
        assertThat(page.rows("Alle tellingen van deze ronde"))
                .extracting(row -> row.subList(0, 2))
                .containsExactly(List.of("voorbeeldwijk-2026.1", "Vastgesteld"));
        assertThat(page.texts("//main//form//input[@name='count']/@value")).containsExactly("voorbeeldwijk-2026.2");
    }

    @Test
    void codes_are_told_by_number_alone() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/stemcodes", VISITOR);
        assertThat(page.texts("//main/p")).contains("Er zijn nog geen stemcodes.");

        Page making = reader.page("/rondes/voorbeeldwijk-2026/stemcodes?doe=maken", VISITOR);
        assertThat(making.texts("//main//ul/li"))
                .contains("U krijgt één bestand met alle codes. Dat krijgt u één keer, daarna nooit meer.");
        assertThat(making.texts("//main//form//*[self::input or self::select]/@name"))
                .containsExactly("batch", "count:number", "_bestand");
    }

    @Test
    void who_may_not_set_up_sees_no_way_to_it() {
        assertThat(reader.page("/rondes/voorbeeldwijk-2026").texts("//a/@href"))
                .doesNotContain("/rondes/voorbeeldwijk-2026/inrichten");
        assertThat(reader.page("/rondes/voorbeeldwijk-2026", VISITOR).texts("//a/@href"))
                .contains("/rondes/voorbeeldwijk-2026/inrichten");
        assertThat(reader.page("/buurten/voorbeeldwijk", VISITOR).texts("//a/@href"))
                .contains("/buurten/voorbeeldwijk/inrichten", "/rondes/nieuw?buurt=voorbeeldwijk");
    }
}
