package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What people read of a small round. */
@ReadingTest
class PagesTest {
    private static final String LAST = "Stand van gebeurtenis 52";

    private final Reader reader;

    PagesTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void home_tells_per_neighbourhood_what_is_happening_now_and_what_one_can_do() {
        Page page = reader.page("/");

        assertThat(page.texts("//*[@class='now']/*"))
                .containsExactly(
                        "Voorbeeldwijk",
                        "De agenda is vastgesteld. De projecten kunnen starten.",
                        "Bekijk de agenda Volg het geld Bekijk de uitslag");
        assertThat(page.texts("//ol[@class='stepper']/li[@aria-current='step']"))
                .containsExactly("Agenda vastgesteld");
        assertThat(page.texts("//footer//p")).first().asString().startsWith(LAST);
    }

    @Test
    void a_neighbourhood_names_its_themes_partners_and_mandates() {
        Page page = reader.page("/buurten/voorbeeldwijk");

        assertThat(page.texts("//main//li")).contains("Ronde 2026 Agenda vastgesteld", "Groen", "Samen", "Gemeente");
        assertThat(page.texts("//main/p[@class='lead']")).containsExactly("Deze buurt heeft 12.260 bewoners.");
        assertThat(page.rows("Wie mag wat beslissen"))
                .containsExactly(
                        List.of("koploper", "koploper", "de agenda bespreken", "2 maart 2026", "2 maart 2027"));
    }

    @Test
    void a_round_says_its_rules_in_words_beside_their_hash() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026");

        assertThat(page.texts("//h2[.='De regels van de stemming']/following-sibling::ul[1]/li"))
                .containsExactly(
                        "Er doen 3 projecten mee.",
                        "U kiest minimaal 1 en maximaal 2 projecten.",
                        "Het project met de hoogste score gaat eerst. Wat niet meer past, slaan we over.",
                        "Wij tellen stemmen.",
                        "In pot wijk zit EUR 28.100,00.",
                        "Bij evenveel gaat het goedkoopste project voor.",
                        "Stemmen kan van 2 maart 2026 13:00 tot 9 maart 2026 13:00.",
                        "Wie mag stemmen: iedereen met een stemcode.",
                        "U moet minstens 16 jaar zijn.",
                        "Stemmen kan: online, op papier.",
                        "De eerste 2 projecten komen bovenaan de agenda.");
        assertThat(page.texts("//main//code")).containsExactly(SmallRound.HASH.value());
        assertThat(page.rows("Opkomst")).containsExactly(List.of("online", "2", "1"), List.of("op papier", "1", "0"));
    }

    @Test
    void projects_are_listed_by_theme_and_state_and_a_page_at_a_time() {
        assertThat(reader.page("/projecten?thema=groen&status=&ronde=voorbeeldwijk-2026")
                        .rows("Projecten"))
                .containsExactly(List.of("Meer bomen", "Groen", "Haalbaar", "EUR 20.000,00", "1"));
        assertThat(reader.page("/projecten?limit=2").texts("//a[@rel='next']/@href"))
                .containsExactly("/projecten?limit=2&cursor=bomen");
        assertThat(reader.page("/projecten?status=WITHDRAWN").texts("//main/p"))
                .containsExactly("Er zijn geen projecten die hierbij passen.");
    }

    @Test
    void a_project_says_how_it_stands_now() {
        Page page = reader.page("/projecten/bomen");

        assertThat(page.texts("//main/p"))
                .startsWith("Bomen in de <Vondellaan>. Voor schaduw.", "De indiener helpt zelf mee.");
        assertThat(page.texts("//main/dl[1]/div/dd"))
                .containsExactly(
                        "Gestart",
                        "EUR 20.000",
                        "Groen",
                        "Langs de Vondellaan",
                        "1",
                        "Plaats 1, 2 stemmen",
                        "1: Bij de eerste projecten",
                        "40%",
                        "EUR 4.000 van EUR 20.000");
        assertThat(page.texts("//dl[@class='pairs']/dd"))
                .containsExactly("Waar precies? (2 maart 2026 13:17)", "Bij de school.");
        assertThat(page.rows("Van toewijzing tot betaling"))
                .extracting(row -> row.get(1) + " = " + row.get(2))
                .containsExactly(
                        "Toewijzing = EUR 20.000,00",
                        "Verplichting Corporatie = EUR 15.000,00",
                        "Betaling Corporatie 2026-017 = EUR 4.000,00");
    }

    @Test
    void a_project_is_told_on_one_line_from_idea_to_evidence() {
        Page page = reader.page("/projecten/bomen");

        assertThat(page.texts("//ol[@class='timeline']/li/p[@class='what']"))
                .containsExactly(
                        "Idee ingediend",
                        "Aantal mensen dat dit steunt: 1",
                        "Vraag over haalbaarheid",
                        "Vraag beantwoord",
                        "Kosten geraamd",
                        "Haalbaar verklaard",
                        "Stemmen geopend",
                        "Stemmen gesloten",
                        "Bekrachtigd",
                        "Agenda vastgesteld",
                        "Toewijzing: EUR 20.000",
                        "Verplichting: EUR 15.000",
                        "Betaling: EUR 4.000",
                        "Project gestart",
                        "Team gekozen",
                        "Voortgang gemeld",
                        "Mijlpaal bereikt",
                        "Bewijs toegevoegd");
        assertThat(page.texts("//ol[@class='timeline']/li[last()]/p"))
                .startsWith("Bewijs toegevoegd", "Foto", "https://example.org/foto.jpg", "c".repeat(64));
    }

    @Test
    void each_step_of_a_project_leads_to_its_place_in_the_log() {
        String address = reader.page("/projecten/bomen")
                .texts("//ol[@class='timeline']/li[1]/p[@class='meta']//a/@href")
                .get(0);

        assertThat(reader.page(address).rows("Beslissingen, de nieuwste eerst"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Idee ingediend", "project:bomen"));
    }

    @Test
    void a_merged_project_leads_to_its_originals_and_back() {
        assertThat(reader.page("/projecten/speelplek").texts("//main/ul[1]/li/a/@href"))
                .containsExactly("/projecten/glijbaan", "/projecten/schommel");
        assertThat(reader.page("/projecten/glijbaan").texts("//main/div/p"))
                .contains("Dit project is samengevoegd in Speelplek.");
    }

    @Test
    void the_result_gives_every_project_a_reason_and_shows_ties() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/uitslag");

        assertThat(page.rows("De volgorde na 2 getelde stembiljetten"))
                .containsExactly(
                        List.of(
                                "1",
                                "Meer bomen Gekozen als nummer 1: er was nog EUR 28.100 en dit plan kost EUR 20.000."
                                        + " Met 2 stemmen minder was dit plan niet gekozen.",
                                "2",
                                "1",
                                "EUR 20.000,00",
                                "Ja",
                                "EUR 8.100,00"),
                        List.of(
                                "2 gelijk",
                                "Speelplek Gekozen als nummer 2: er was nog EUR 8.100 en dit plan kost EUR 5.000.",
                                "1",
                                "0",
                                "EUR 5.000,00",
                                "Ja",
                                "EUR 3.100,00"),
                        List.of(
                                "3 gelijk",
                                "Bankjes & tafels Niet gekozen: er was nog EUR 3.100 over en dit plan kost EUR 10.000."
                                        + " Met 1 stem meer was dit plan wel gekozen.",
                                "1",
                                "",
                                "EUR 10.000,00",
                                "Nee",
                                "EUR 3.100,00"));
        assertThat(page.texts("//h2[.='Gelijke stand']/following-sibling::ul[1]/li"))
                .containsExactly("Met 1 eindigden gelijk: Speelplek, Bankjes & tafels. Het goedkoopste ging voor."
                        + " Dit maakte verschil voor wie geld kreeg.");
        assertThat(page.texts("//main//code"))
                .containsExactly(SmallRound.DIGEST, SmallRound.HASH.value(), "wijkbudget-count-2");
    }

    @Test
    void the_result_shows_every_step_of_the_rule() {
        assertThat(reader.page("/rondes/voorbeeldwijk-2026/uitslag")
                        .rows("Elke beslissing van de telregel, op volgorde"))
                .containsExactly(
                        List.of("1", "Meer bomen", "2", "EUR 20.000,00", "EUR 28.100,00", "Gekozen."),
                        List.of("2", "Speelplek", "1", "EUR 5.000,00", "EUR 8.100,00", "Gekozen."),
                        List.of(
                                "3",
                                "Bankjes & tafels",
                                "1",
                                "EUR 10.000,00",
                                "EUR 3.100,00",
                                "Overgeslagen: er was niet genoeg."));
    }

    @Test
    void the_result_lies_beside_what_other_rules_make_of_the_same_ballots() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/uitslag");

        assertThat(page.rows("Wat elke telregel had gekozen"))
                .containsExactly(
                        List.of(
                                "Meeste eerst, overslaan wat niet past (naar stemmen)",
                                "2",
                                "EUR 25.000,00",
                                "100,0 %",
                                "Dezelfde plannen"),
                        List.of(
                                "Phragmén, overslaan wat niet past",
                                "2",
                                "EUR 15.000,00",
                                "50,0 %",
                                "Wel: Bankjes & tafels. Niet: Meer bomen."));
        assertThat(page.texts("//main/p"))
                .contains("Te groot om precies uit te rekenen: Beste combinatie (naar kosten).");
    }

    @Test
    void the_result_says_whom_it_reaches() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/uitslag");

        assertThat(page.texts("//h2[.='Wat de uitslag oplevert']/following-sibling::ul[1]/li"))
                .containsExactly(
                        "Op 100,0 % van de stembiljetten staat minstens één gekozen plan.",
                        "Van EUR 28.100,00 is EUR 25.000,00 besteed. Er is niet meer besteed dan er was."
                                + " Geen ander plan met stemmen past nog."
                                + " Aantal plannen waarvan de stemmers, als groep, naar verhouding te weinig kregen:"
                                + " 0 naar geld, 1 naar aantal plannen.");
        assertThat(page.rows("Geld en stemmen per thema")).hasSize(2);
    }

    @Test
    void the_agenda_shows_as_voted_beside_as_adopted() {
        Page page = reader.page("/rondes/voorbeeldwijk-2026/agenda");

        assertThat(page.rows("Gestemd en vastgesteld, naast elkaar"))
                .extracting(row -> row.size() == 1 ? row.get(0) : row.get(0) + "|" + row.get(1) + "|" + row.get(5))
                .containsExactly(
                        "De eerste 2: hiermee begint de buurt",
                        "1|Meer bomen Groen|1 Bij de eerste projecten Bekrachtigd door koploper, koploper, op 2 maart 2026",
                        "2 gelijk|Speelplek Samen|Uitgesteld Uitgesteld door koploper, koploper, op 2 maart 2026"
                                + " omdat: De grond is vervuild",
                        "Daarna",
                        "3 gelijk|Bankjes & tafels Samen|2 Bij de eerste projecten");
        assertThat(page.texts("//svg//path[@stroke-dasharray]"))
                .as("lines of what was put off")
                .hasSize(1);
    }

    @Test
    void the_ledger_shows_balances_and_every_entry_with_its_postings() {
        Page page = reader.page("/buurten/voorbeeldwijk/grootboek");

        assertThat(page.texts("//main/dl/div/dd"))
                .containsExactly("EUR 28.100,00", "EUR 20.000,00", "EUR 4.000,00", "EUR 8.100,00");
        assertThat(page.rows("Van wie het geld komt en waar het heen gaat"))
                .containsExactlyInAnyOrder(
                        List.of("Gemeente", "Wijkfonds", "EUR 28.100,00"),
                        List.of("Wijkfonds", "Groen", "EUR 20.000,00"),
                        List.of("Groen", "Meer bomen", "EUR 20.000,00"),
                        List.of("Wijkfonds", "Vrij te besteden", "EUR 8.100,00"));
        assertThat(page.rows("Geld per project"))
                .containsExactly(List.of("Meer bomen", "EUR 20.000,00", "EUR 15.000,00", "EUR 4.000,00"));
        assertThat(page.rows("Boekingen, de oudste eerst"))
                .extracting(row -> row.get(1) + " = " + row.get(3))
                .containsExactly(
                        "Bijdrage Gemeente = buiten: gemeente: EUR -28.100,00 fonds wijkfonds: EUR 28.100,00",
                        "Toewijzing Meer bomen = fonds wijkfonds: EUR -20.000,00 toewijzing a1: EUR 20.000,00",
                        "Verplichting Meer bomen Corporatie ="
                                + " toewijzing a1: EUR -15.000,00 verplichting c1: EUR 15.000,00",
                        "Betaling Meer bomen Corporatie 2026-017 ="
                                + " verplichting c1: EUR -4.000,00 buiten: corporatie: EUR 4.000,00");
    }

    @Test
    void the_trial_balance_of_the_ledger_has_two_sides_of_one_size() {
        assertThat(reader.page("/buurten/voorbeeldwijk/grootboek").rows("Proefbalans"))
                .containsExactly(
                        List.of("toewijzing a1", "EUR 5.000,00", ""),
                        List.of("verplichting c1", "EUR 11.000,00", ""),
                        List.of("buiten: corporatie", "EUR 4.000,00", ""),
                        List.of("buiten: gemeente", "", "EUR 28.100,00"),
                        List.of("fonds wijkfonds", "EUR 8.100,00", ""),
                        List.of("Totaal", "EUR 28.100,00", "EUR 28.100,00"));
        assertThat(reader.page("/buurten/voorbeeldwijk/grootboek?peildatum=43").rows("Proefbalans"))
                .last()
                .isEqualTo(List.of("Totaal", "EUR 28.100,00", "EUR 28.100,00"));
    }

    @Test
    void an_import_that_no_program_in_reach_knows_is_not_there() {
        var answer = reader.browse("/import/lang-geleden");

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer).bodyText().contains("Deze import kennen wij niet meer");
        assertThat(reader.browse("/import/lang-geleden/volgen")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void themes_add_up_their_projects() {
        Page page = reader.page("/buurten/voorbeeldwijk/themas");

        assertThat(page.texts("//section/h2")).containsExactly("Groen", "Samen");
        assertThat(page.texts("//section[1]/p"))
                .containsExactly("2 stemmen. Toegewezen EUR 20.000, betaald EUR 4.000.");
        assertThat(page.rows("Alle thema’s naast elkaar"))
                .first()
                .isEqualTo(List.of(
                        "Groen", "1", "2", "EUR 20.000,00", "EUR 4.000,00", "Gestart: 1. Klaar: 0. Gestopt: 0."));
    }

    @Test
    void the_log_shows_who_decided_what_in_which_role_and_why() {
        Page page = reader.page("/logboek?stroom=agenda:voorbeeldwijk-2026");

        assertThat(page.rows("Beslissingen, de nieuwste eerst"))
                .extracting(row -> row.get(1) + "|" + row.get(3))
                .containsExactly(
                        "Agenda vastgesteld|koploper, koploper mandaat koploper",
                        "Plan uitgesteld Reden: De grond is vervuild|koploper, koploper mandaat koploper",
                        "Plan bekrachtigd|koploper, koploper mandaat koploper",
                        "Agenda opgesteld|koploper, koploper mandaat koploper");
    }

    @Test
    void the_log_of_some_days_has_what_was_decided_on_them() {
        String page = "/logboek?stroom=agenda:voorbeeldwijk-2026";

        assertThat(rows(page + "&van=2026-03-02&tot=2026-03-02")).hasSize(4);
        assertThat(rows(page + "&van=2026-03-03")).isEmpty();
        assertThat(rows(page + "&tot=2026-03-01")).isEmpty();
        assertThat(reader.page(page + "&van=2026-03-02").texts("//input[@id='van']/@value"))
                .containsExactly("2026-03-02");
        assertThat(rows(page + "&tot=9999-12-31")).hasSize(4);
        for (String noDay : List.of("gisteren", "2026-02-30", "%2B999999999-12-31")) {
            assertThat(reader.browse(page + "&tot=" + noDay)).as(noDay).hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    private List<List<String>> rows(String page) {
        return reader.page(page).rows("Beslissingen, de nieuwste eerst");
    }

    @Test
    void operators_see_every_read_model_and_can_rebuild_it() {
        Page page = reader.page("/beheer");

        assertThat(page.rows("Leesmodellen en hun stand"))
                .contains(List.of("round.overview", "Is bij", "52", "0", "0", "", "Bouw opnieuw"));
        assertThat(page.texts("//form/@action")).contains("/api/v1/beheer/projecties/round.overview/herbouw");
    }

    @Test
    void a_page_that_is_not_there_says_so() {
        var answer = reader.browse("/projecten/onbekend");

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Page.of(answer).texts("//main/p")).first().isEqualTo("\"project:onbekend\" bestaat niet.");
    }

    @Test
    void a_page_that_is_behind_asks_to_come_back() {
        var answer = reader.browse("/projecten/bomen?positie=1000000");

        assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer).headers().hasValue("Retry-After", "1");
        assertThat(Page.of(answer).texts("//main/p"))
                .first()
                .isEqualTo("De gegevens zijn nog niet bij. Gevraagd: gebeurtenis 1000000. Nu: gebeurtenis 52.");
    }
}
