package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.wijkbudget.approval.SubmissionCarriedOut;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.SubmissionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an adopted agenda to a paid invoice and a finished project over the pages alone, in browsers without scripts. */
class AfterTheAgendaOnPagesTest {
    private static final String LEDGER = "/buurten/de-wijert/grootboek";
    private static final String HERE = LEDGER + "/boeken";
    private static final String SUBMITTED = "/buurten/de-wijert/voorgelegd";

    private static Engine engine;
    private static Browser treasurer;

    /** The round of the demo, of which the agenda was adopted and no money has moved. */
    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = new Engine(Serving.demonstration("--server.port=0", "--wijkbudget.data=" + folder));
        DemoPepper.provideTo(engine.context().getEnvironment());
        Instant now = Instant.now();
        DemoPeople people = new DemoPeople(engine.bean(CommandDoor.class), now, false);
        people.settle();
        people.settleHelpers();
        DemoRound round = new DemoRound(people, engine.bean(BallotPapers.class), engine.bean(DemoLetters.class), now);
        round.propose();
        round.assess();
        round.vote();
        round.decide();
        engine.caughtUp();
        treasurer = as("budgethouder");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void money_goes_from_a_partner_to_an_invoice_and_what_is_left_comes_back() {
        openTheBooks();
        receive();
        allocate();
        commit();
        payAsSomebodyElse();
        assertThat(facts())
                .containsExactly(
                        "Ontvangen EUR 20.000,00",
                        "Toegewezen EUR 8.500,00",
                        "Betaald EUR 7.150,00",
                        "Vrij te besteden EUR 11.500,00");
        giveBack();
        moveAndReverse();
        assertThat(facts())
                .containsExactly(
                        "Ontvangen EUR 20.000,00",
                        "Toegewezen EUR 7.400,00",
                        "Betaald EUR 7.150,00",
                        "Vrij te besteden EUR 12.600,00");
        layBeforeOthers();
    }

    @Test
    void a_project_is_started_reported_on_and_completed() {
        String garden = "/projecten/buurtmoestuin/uitvoering";
        assertThat(report(garden, "starten").press("Start het project").text()).contains("Gestart");
        Visit team = report(garden, "team")
                .fill("Wie trekt het project?", "contactpersoon-groen")
                .fill("Wie doen er mee?", "bewoner-1, bewoner-2")
                .press("Zeg wie het doen");
        assertThat(team.text()).contains("Wie doen er mee? bewoner-1, bewoner-2");
        Visit told = report(garden, "voortgang")
                .fill("Hoe ver is het, in procenten?", "60")
                .fill("Wat is er gebeurd?", "De bedden liggen er.")
                .press("Vertel hoe ver het is");
        assertThat(told.text()).contains("60%", "Voortgang: De bedden liggen er.");
        Visit reached = report(garden, "mijlpaal")
                .fill("Wat is er bereikt?", "Tuin geopend")
                .fill("Op welke dag?", "2026-11-02")
                .press("Leg vast wat is bereikt");
        assertThat(reached.text()).contains("Bereikt: Tuin geopend");
        Visit shown = report(garden, "bewijs")
                .fill("Wat is erop te zien?", "De opening")
                .fill("Webadres van de foto of het stuk", "https://wijkbudget.example/opening.jpg")
                .press("Voeg een foto of een stuk toe");
        assertThat(shown.text()).contains("Bewijs: De opening");
        assertThat(report(garden, "afronden").press("Rond het project af").text())
                .contains("Klaar", "Dit project is voorbij.")
                .doesNotContain("Stop het project");
    }

    @Test
    void a_project_is_stopped_with_a_reason_and_a_team_may_be_one_person() {
        String kitchen = "/projecten/wijkkeuken/uitvoering";
        report(kitchen, "starten").press("Start het project");
        Visit alone = report(kitchen, "team")
                .fill("Wie trekt het project?", "contactpersoon-groen")
                .press("Zeg wie het doen");
        assertThat(alone.text()).contains("Wie trekt het project?").doesNotContain("Wie doen er mee?");
        Visit stopped =
                report(kitchen, "stoppen").fill("Waarom?", "Er is geen ruimte.").press("Stop het project");
        assertThat(stopped.text()).contains("Gestopt", "Dit project is voorbij.");
    }

    private static Visit report(String page, String deed) {
        return Visit.to(as("contactpersoon-groen"), page + "?doe=" + deed);
    }

    private static void openTheBooks() {
        assertThat(Visit.to(treasurer, HERE).text()).contains("Er is nog geen kasboek.");
        Visit opened = form("openen").press("Open het kasboek");
        assertThat(opened.text()).contains("Er is nog geen fonds. Open er eerst een.");
        fund("Wijkdeal", "wijkdeal");
        fund("Reserve", "reserve");
    }

    private static void fund(String name, String id) {
        Visit opened = form("fonds")
                .fill("Naam van het fonds", name)
                .fill("Kenmerk van het fonds", id)
                .press("Open een fonds");
        assertThat(opened.text()).contains(name + " EUR 0,00");
    }

    private static void receive() {
        Visit received = form("bijdrage")
                .fill("Van welke partner?", "Gemeente")
                .fill("Fonds", "Wijkdeal")
                .fill("Bedrag", "20.000")
                .press("Ontvang een bijdrage");
        assertThat(received.text()).contains("Wijkdeal EUR 20.000,00");
    }

    private static void allocate() {
        Visit refused = form("toewijzing&wat=buurtmoestuin")
                .fill("Fonds", "Wijkdeal")
                .fill("Bedrag", "20.000")
                .fill("Waarom?", "Het staat op de agenda.")
                .press("Wijs geld toe");
        assertThat(refused.problem()).as("more than its price").isNotEmpty();
        Visit allocated = refused.fill("Bedrag", "8.500").press("Wijs geld toe");
        assertThat(allocated.problem()).isEmpty();
        assertThat(allocated.text()).contains("Leg een verplichting vast: toewijzing-2");
    }

    private static void commit() {
        Visit committed = form("verplichting&wat=toewijzing-2")
                .fill("Aan wie?", "Hovenier")
                .fill("Bedrag", "7.400,00")
                .press("Leg een verplichting vast");
        assertThat(committed.text())
                .contains("EUR 7.400,00 U hebt dit zelf vastgelegd. Iemand anders moet betalen.")
                .doesNotContain("Betaal een rekening");
    }

    private static void payAsSomebodyElse() {
        Visit own = pay(form("betaling&wat=verplichting-3"));
        assertThat(own.problem()).as("who commits does not pay").isNotEmpty();
        Visit paid = pay(Visit.to(as("goedkeurder"), HERE + "?doe=betaling&wat=verplichting-3"));
        assertThat(paid.problem()).isEmpty();
        assertThat(paid.text())
                .contains("EUR 250,00 Betaal een rekening: verplichting-3")
                .doesNotContain("Geef geld vrij");
    }

    private static Visit pay(Visit form) {
        return form.fill("Nummer van de rekening", "H-118")
                .fill("Bedrag", "7.150")
                .press("Betaal een rekening");
    }

    private static void giveBack() {
        Visit returned = form("teruggave&wat=verplichting-3")
                .fill("Bedrag", "250")
                .fill("Waarom?", "Het viel goedkoper uit.")
                .press("Geef geld terug dat over is");
        assertThat(returned.text()).contains("Er is niets te betalen.", "EUR 1.350,00");
        Visit released = form("vrijgave&wat=toewijzing-2")
                .fill("Bedrag", "1.100")
                .fill("Waarom?", "De tuin is klaar.")
                .press("Geef geld vrij");
        assertThat(released.text()).contains("EUR 250,00", "Wijkdeal EUR 12.600,00");
    }

    private static void moveAndReverse() {
        Visit moved = form("overboeking")
                .fill("Uit welk fonds?", "Wijkdeal")
                .fill("Naar welk fonds?", "Reserve")
                .fill("Bedrag", "600")
                .fill("Waarom?", "Voor later.")
                .press("Boek over naar een ander fonds");
        assertThat(moved.text()).contains("Reserve EUR 600,00");
        Visit reversed = form("terugboeking&wat=overboeking-7")
                .fill("Waarom?", "Toch niet.")
                .press("Boek terug");
        assertThat(reversed.text()).contains("Reserve EUR 0,00").doesNotContain("Boek terug: overboeking-7");
    }

    private static void layBeforeOthers() {
        Visit ruled = Visit.to(as("procesbeheer"), SUBMITTED + "?doe=instellen")
                .tick("Geld boven de grens")
                .fill("Grens voor geld", "500")
                .fill("Waarom?", "Over grote bedragen beslist niemand alleen.")
                .press("Vastleggen");
        assertThat(ruled.problem()).isEmpty();
        assertThat(ruled.text()).contains("Er wacht niets op goedkeuring.", "Geld boven EUR 500");
        Visit submitted = form("overboeking")
                .fill("Uit welk fonds?", "Wijkdeal")
                .fill("Naar welk fonds?", "Reserve")
                .fill("Bedrag", "600")
                .fill("Waarom?", "Voor later.")
                .press("Boek over naar een ander fonds");
        assertThat(submitted.text()).contains("Voorgelegd aan twee anderen", "Bedrag EUR 600,00", "Voor later.");
        String page = Visit.to(treasurer, SUBMITTED).page().select("tbody a").attr("href");
        assertThat(approve("goedkeurder", page).text()).contains("(goedkeurder)", "Voorgelegd aan twee anderen");
        approveAsOneOfTwo(page);
        engine.await(SubmissionCarriedOut.class, new SubmissionId(page.substring(page.lastIndexOf('/') + 1)));
        engine.caughtUp();
        assertThat(Visit.to(treasurer, page).text()).contains("Uitgevoerd");
        assertThat(Visit.to(treasurer, HERE).text()).contains("Reserve EUR 600,00");
    }

    /** Somebody with two mandates that would do says as which, on the form or once for all. */
    private static void approveAsOneOfTwo(String page) {
        Browser youth = as("koploper-jeugd");
        Visit home = Visit.to(youth, "/");
        assertThat(home.text()).contains("Besluiten van anderen die op u wachten in De Wijert: 1");
        assertThat(home.page().select("header").text()).contains("Wacht op u: 1", "Als wie handelt u?");
        Visit unsaid = Visit.to(youth, page + "?doe=goedkeuren");
        assertThat(unsaid.text())
                .contains(
                        "Als wie doet u dit?",
                        "koploper (mandaat koploper-jeugd)",
                        "contactpersoon (mandaat contactpersoon-jeugd)");
        assertThat(unsaid.page().select("input[name=_als][checked]")).isEmpty();
        assertThat(unsaid.press("Goedkeuren").problem())
                .as("as which is not said")
                .isNotEmpty();
        Visit chosen = Visit.to(youth, "/mandaten")
                .untick("Ik kies elke keer zelf")
                .tick("contactpersoon, De Wijert (contactpersoon-jeugd)")
                .press("Bewaar deze keuze");
        assertThat(chosen.page().select("header").text()).contains("U handelt als contactpersoon");
        Visit form = Visit.to(youth, page + "?doe=goedkeuren");
        assertThat(form.page().select("input[name=_als][checked]").eachAttr("value"))
                .containsExactly("THEME_CONTACT:contactpersoon-jeugd");
        assertThat(form.press("Goedkeuren").text()).contains("(goedkeurder)", "(contactpersoon)");
        assertThat(Visit.to(youth, "/").page().select("header").text()).doesNotContain("Wacht op u");
        engine.caughtUp();
        assertThat(Visit.to(youth, "/logboek?actor=koploper-jeugd").text()).contains("mandaat contactpersoon-jeugd");
    }

    private static Visit approve(String person, String page) {
        return Visit.to(as(person), page + "?doe=goedkeuren").press("Goedkeuren");
    }

    private static Visit form(String deed) {
        return Visit.to(treasurer, HERE + "?doe=" + deed);
    }

    private static List<String> facts() {
        return Visit.to(treasurer, LEDGER).page().select(".facts div").eachText();
    }

    private static Browser as(String person) {
        Browser browser = new Browser(engine.api());
        browser.submit("/inloggen", "/inloggen/demo", "wie", person, "next", "/");
        return browser;
    }
}
