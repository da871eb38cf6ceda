package nl.wijkbudget.reading.query;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Authority;
import org.junit.jupiter.api.Test;

/** What pages offer to whom, of a round of which the agenda was adopted. */
@ReadingTest
class KoploperPagesTest {
    private static final String ACTIONS = "//main/ul[@class='actions']/li";

    private final Reader reader;

    KoploperPagesTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void a_project_offers_each_visitor_what_they_can_do_with_it() {
        assertThat(reader.page("/projecten/bomen").texts(ACTIONS)).isEmpty();
        assertThat(reader.page("/projecten/bankjes", of(NEIGHBOUR)).texts(ACTIONS))
                .as("support helps before the vote")
                .isEmpty();
        assertThat(reader.page("/projecten/bomen", of(NEIGHBOUR)).texts("//main/p"))
                .contains("U steunt dit idee.");
        assertThat(reader.page("/projecten/bomen", of(RESIDENT)).texts("//main/p"))
                .contains("Dit is uw idee.");
        assertThat(reader.page("/projecten/speelplek", of(RESIDENT)).texts("//main/p"))
                .as("made of two of theirs")
                .contains("Dit is uw idee.");
        assertThat(reader.page("/projecten/bomen", of(ASSESSOR)).texts(ACTIONS)).containsExactly("Toets dit project");
    }

    @Test
    void who_comes_too_late_to_propose_is_told_since_when() {
        Page page = reader.page("/projecten/nieuw?ronde=voorbeeldwijk-2026", of(RESIDENT));

        assertThat(page.texts("//main//form")).isEmpty();
        assertThat(page.texts("//main//p")).containsExactly("Indienen kan niet meer. Het sloot op 2 maart 2026 13:16.");
        assertThat(page.texts("//main/ul[@class='actions']//a/@href"))
                .containsExactly("/projecten?ronde=voorbeeldwijk-2026");
        assertThat(reader.page("/projecten/nieuw").texts("//main/p")).containsExactly("U kunt nu geen idee indienen.");
    }

    @Test
    void what_was_judged_cannot_be_changed_and_others_may_not() {
        assertThat(reader.page("/projecten/bomen/bewerken", of(RESIDENT)).texts("//main//div//p"))
                .containsExactly("Dit plan is getoetst. Daarom kunt u het niet meer veranderen.");
        assertThat(reader.page("/projecten/bomen/bewerken", of(NEIGHBOUR)).texts("//main//div//p"))
                .containsExactly("Alleen wie dit idee indiende, kan het veranderen.");
    }

    @Test
    void an_assessor_without_a_mandate_is_told_so() {
        assertThat(reader.page("/projecten/bomen/toetsen", of(ASSESSOR)).texts("//main//div//p"))
                .containsExactly("U hebt in deze buurt geen mandaat om dit te beslissen.");
        assertThat(reader.page("/projecten/glijbaan/toetsen", of(ASSESSOR)).texts("//main//div//p"))
                .containsExactly("Dit project is ingetrokken of samengevoegd. Toetsen kan niet meer.");
        assertThat(reader.page("/rondes/voorbeeldwijk-2026/samenvoegen", of(ASSESSOR))
                        .texts("//main//div//p"))
                .containsExactly("In deze fase van de ronde worden geen plannen getoetst.");
    }

    @Test
    void an_adopted_agenda_is_shown_beside_the_vote_and_can_no_longer_be_reviewed() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/agenda/bespreken", of(FRONT_RUNNER));

        assertThat(page.texts("//main//div//p"))
                .contains("De agenda is vastgesteld op 2 maart 2026. Bespreken kan niet meer.");
        assertThat(page.texts("//main//form")).isEmpty();
        assertThat(page.rows("Gestemd, en wat de koplopers ervan maken"))
                .extracting(row -> List.of(row.get(0), row.get(4)))
                .containsExactly(
                        List.of("1", "1 Bij de eerste projecten"),
                        List.of("2 gelijk", "Uitgesteld"),
                        List.of("3 gelijk", "2 Bij de eerste projecten"));
    }

    @Test
    void a_meeting_pack_has_what_changed_and_the_money_that_is_left() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/agenda/vergaderstuk");

        assertThat(page.texts("//h2[.='Wat er veranderde, en waarom']/following-sibling::ol[1]/li"))
                .containsExactly(
                        "Meer bomen: Bekrachtigd door koploper, koploper, op 2 maart 2026",
                        "Speelplek: Uitgesteld door koploper, koploper, op 2 maart 2026 omdat: De grond is vervuild");
        assertThat(page.rows("Wat er nog te besteden is"))
                .containsExactly(List.of("Wijkfonds", "EUR 8.100,00"), List.of("Samen", "EUR 8.100,00"));
        assertThat(page.texts("//h2[.='Projecten die stilstaan']/following-sibling::ul[1]/li"))
                .containsExactly(
                        "Bankjes & tafels: nog niet gestart sinds de agenda van 2 maart 2026",
                        "Meer bomen: niets gehoord sinds 2 maart 2026, voortgang 40%");
    }

    @Test
    void the_books_are_shown_as_they_were_at_the_end_of_a_day() {
        String ledger = "/buurten/voorbeeldwijk/grootboek";
        Page then = reader.page(ledger + "?peildatum=2026-03-02");
        assertThat(then.texts("//main/dl[1]/div/dd"))
                .isEqualTo(reader.page(ledger).texts("//main/dl[1]/div/dd"))
                .hasSize(4);
        assertThat(then.rows("Boekingen, de oudste eerst"))
                .isEqualTo(reader.page(ledger).rows("Boekingen, de oudste eerst"));
        assertThat(then.texts("//main//strong"))
                .contains("Zo stond het aan het eind van 2 maart 2026. Dit is niet de stand van nu.");
        assertThat(then.texts("//h2[@id='sindsdien']/following-sibling::p"))
                .containsExactly("Er veranderde niets meer.");

        Page before = reader.page(ledger + "?peildatum=2026-03-01");
        assertThat(before.texts("//main/p")).containsExactly("Er was toen nog geen kasboek.");
        assertThat(before.texts("//h2[@id='sindsdien']/following-sibling::ul/li"))
                .hasSize(6)
                .first()
                .asString()
                .isEqualTo("Rekening betaald, EUR 4.000 (2 maart 2026, nr. 45)");
    }

    private static Visitor of(Authority who) {
        return new Visitor(who.actor(), Set.of(who.role()));
    }
}
