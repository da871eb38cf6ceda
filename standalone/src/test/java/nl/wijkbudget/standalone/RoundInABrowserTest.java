package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.DemoPeople.APPROVER;
import static nl.wijkbudget.standalone.DemoPeople.ASSESSOR;
import static nl.wijkbudget.standalone.DemoPeople.CHAIR;
import static nl.wijkbudget.standalone.DemoPeople.CONTACT;
import static nl.wijkbudget.standalone.DemoPeople.FRONT_RUNNER;
import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;
import static nl.wijkbudget.standalone.DemoPeople.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.AdmitPartner;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import nl.wijkbudget.round.AgendaRecorded;
import nl.wijkbudget.round.LotSeed;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.Test;

/** The story of a round in a neighbourhood of its own, told by everybody who has a part in it, from page to page. */
@WithChromium
class RoundInABrowserTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final NeighbourhoodId WIJK = new NeighbourhoodId("zuiderhof");
    private static final String PLACE = "Zuiderhof";
    private static final RoundId ROUND = new RoundId("zuiderhof-2026");
    private static final String TITLE = "Zuiderhof 2026";
    private static final String GARDEN = "Een tuin op het plein";
    private static final String BENCHES = "Bankjes langs het water";

    /** Presses the button that makes a secret, and waits until it is shown. */
    private static final String MADE = """
            new Promise(shown => {
              new MutationObserver(shown).observe(document.querySelector('[data-lot-kept]'), {attributes: true});
              document.querySelector('[data-lot-make]').click();
            }).then(() => true)""";

    private final List<String> barriers = new ArrayList<>();

    @Test
    void a_neighbourhood_goes_from_an_idea_to_the_evidence_of_it() {
        thereIsANeighbourhoodWherePeopleMayDecide();
        anOrganiserPlansARoundAndAsksForIdeas();
        residentsPropose();
        aFrontRunnerSupports();
        anAssessorJudges();
        List<String> letters = theOrganiserAdoptsRulesPostsLettersAndOpensTheVoting();
        twoResidentsVoteOnAPhone(letters);
        theOrganiserClosesAndCounts();
        somebodyElseCertifies();
        frontRunnersReviewAndAdopt();
        theTreasurerAllocates();
        somebodyElsePays();
        theReporterCompletesWithEvidence();
        anyoneReadsHowItWent();

        assertThat(barriers).isEmpty();
    }

    private static void thereIsANeighbourhoodWherePeopleMayDecide() {
        DemoPeople people = DemoInABrowser.people();
        people.does(ORGANISER, new EstablishNeighbourhood(WIJK, PLACE, 1_200));
        people.does(ORGANISER, new DefineTheme(WIJK, new ThemeId("groen"), "Groen"));
        people.does(ORGANISER, new AdmitPartner(WIJK, new PartnerId("gemeente"), "De gemeente"));
        people.does(ORGANISER, new AdmitPartner(WIJK, new PartnerId("hovenier"), "De hovenier"));
        mandate(
                people,
                ORGANISER,
                Competence.ORGANISE_ROUND,
                Competence.MANAGE_VOTING_CODES,
                Competence.CERTIFY_RESULT);
        mandate(people, APPROVER, Competence.CERTIFY_RESULT, Competence.SPEND_BUDGET);
        mandate(people, ASSESSOR, Competence.ASSESS_PROJECT);
        mandate(people, FRONT_RUNNER, Competence.REVIEW_AGENDA);
        mandate(people, CHAIR, Competence.REVIEW_AGENDA, Competence.ADOPT_AGENDA);
        mandate(people, TREASURER, Competence.MANAGE_FUNDS, Competence.ALLOCATE_BUDGET, Competence.SPEND_BUDGET);
        mandate(people, CONTACT, Competence.CARRY_OUT_PROJECT);
        DemoInABrowser.caughtUp();
    }

    private static void mandate(DemoPeople people, Authority who, Competence... what) {
        Mandate grant = new Mandate(
                who.actor(),
                who.role(),
                Set.of(what),
                people.now(),
                people.now().plus(Duration.ofDays(100)));
        people.does(ORGANISER, new GrantMandate(WIJK, new MandateId(who.actor().value()), grant));
    }

    private void anOrganiserPlansARoundAndAsksForIdeas() {
        Person organiser = Person.loggedInAs("Procesbeheerder")
                .follow("Zo werkt " + PLACE)
                .follow("Plan een ronde in deze buurt")
                .fill("Naam van de ronde", TITLE)
                .fill("Kenmerk in het webadres", ROUND.value())
                .press("Plan deze ronde")
                .press("Open het indienen");
        assertThat(organiser.reads()).contains("Indienen is open.");
        look(organiser, "planned");
    }

    private void residentsPropose() {
        DemoInABrowser.caughtUp();
        Person first = Person.loggedInAs("Eerste bewoner").follow(TITLE).follow("Dien een idee in");
        propose(first, GARDEN, "Een plek om samen te zitten.");
        Person second = Person.loggedInAs("Tweede bewoner").follow(TITLE).follow("Dien een idee in");
        propose(second, BENCHES, "Om uit te rusten.");
    }

    private static void propose(Person resident, String title, String summary) {
        resident.fill("Hoe heet uw idee?", title)
                .press("Verder")
                .fill("Wat wilt u, en waarom?", summary)
                .fill("Bij welk thema past het?", "Groen")
                .tick("Ik help zelf mee")
                .press("Dien het idee in");
        assertThat(resident.heading()).isEqualTo(title);
        assertThat(resident.reads()).contains("Uw idee is ingediend.");
    }

    private void aFrontRunnerSupports() {
        DemoInABrowser.caughtUp();
        Person frontRunner = Person.loggedInAs("Koploper")
                .follow(TITLE)
                .follow("Bekijk de ideeën")
                .follow(GARDEN);
        assertThat(frontRunner.press("Steun dit idee").reads()).contains("U steunt dit idee.");
    }

    private void anAssessorJudges() {
        Person assessor = Person.loggedInAs("Toetser van de gemeente");
        assess(assessor, GARDEN, "400");
        assess(assessor, BENCHES, "300");
        look(assessor, "assessed");
    }

    private static void assess(Person assessor, String title, String cost) {
        assessor.follow("Nu in de buurt")
                .follow(TITLE)
                .follow("Bekijk de ideeën")
                .follow(title)
                .follow("Toets dit project")
                .fill("Geraamde kosten", cost)
                .press("Bewaar de raming")
                .fill("Waarom wel of niet?", "Er is plek voor.")
                .press("Het kan");
        assertThat(assessor.reads()).contains("Stand Haalbaar", "EUR " + cost);
    }

    /** The secret stays in the browser; what goes out is the code that belongs to what was shown. */
    private void aContributorMakesASecretForALot() {
        DemoInABrowser.caughtUp();
        Person contributor = Person.loggedInAs("Koploper");
        contributor
                .tab()
                .open(DemoInABrowser.address("/rondes/%s/loting?doe=vastleggen".formatted(ROUND.value()), "nl"));
        assertThat(contributor.reads()).contains("Maak een geheim en een code");
        contributor.tab().evaluate(MADE);
        LotSeed secret = new LotSeed(contributor.tab().text("[data-lot-seed]"));
        look(contributor, "made a secret");

        assertThat(contributor.press("Leg een geheim vast").reads())
                .contains("U legde een geheim vast.", secret.commitmentIn(ROUND).value())
                .doesNotContain(secret.value());
    }

    private List<String> theOrganiserAdoptsRulesPostsLettersAndOpensTheVoting() {
        DemoInABrowser.caughtUp();
        Person organiser = Person.loggedInAs("Procesbeheerder").follow(TITLE).follow("Deze ronde inrichten");
        organiser
                .press("Sluit het indienen")
                .follow("Spelregels")
                .fill("Minstens zoveel projecten", "1")
                .fill("Hoogstens zoveel projecten", "2")
                .fill("Naam van de pot, zonder spaties", "wijk")
                .fill("Bedrag", "1.000,00")
                .fill("Stemmen kan vanaf", inDays(-1))
                .fill("Stemmen kan tot", inDays(5))
                .fill("Wie mag stemmen?", "Iedereen met een brief")
                .fill("Als projecten evenveel hebben", "Bij evenveel beslist het lot. Dat wordt")
                .press("Stel deze spelregels vast");
        aContributorMakesASecretForALot();
        organiser.fill("Als projecten evenveel hebben", "Bij evenveel delen").press("Stel deze spelregels vast");
        assertThat(organiser.reads()).contains("U kiest minimaal 1 en maximaal 2 projecten.");
        organiser
                .follow("Deze ronde inrichten")
                .follow("Stemcodes en brieven")
                .follow("Maak stemcodes")
                .fill("Naam van de partij, zonder spaties", "eerste")
                .fill("Aantal brieven", "3")
                .fill("Welk bestand?", "Tabel");
        List<String> letters = Codes.in(new String(organiser.download("Maak stemcodes"), StandardCharsets.UTF_8));
        organiser
                .follow("Terug naar alle brieven")
                .follow("Leg vast dat partij eerste is verstuurd")
                .press("Leg vast dat partij eerste is verstuurd")
                .follow(TITLE)
                .follow("Deze ronde inrichten")
                .press("Open het stemmen");
        assertThat(organiser.reads()).contains("Het stemmen is open.");
        return letters;
    }

    private void twoResidentsVoteOnAPhone(List<String> letters) {
        DemoInABrowser.caughtUp();
        vote(letters.get(0), GARDEN);
        vote(letters.get(1), GARDEN, BENCHES);
    }

    private static Person vote(String code, String... choices) {
        Person voter = Person.onAPhone()
                .follow(TITLE)
                .follow("Stem nu")
                .fill("Uw stemcode", code)
                .press("Verder");
        for (String choice : choices) {
            voter.tick(choice);
        }
        assertThat(voter.reads()).contains("Over: " + (2 - choices.length) + " van 2 keuzes");
        voter.press("Kijk uw stem na");
        assertThat(voter.reads()).contains(choices);
        voter.press("Stem versturen");
        assertThat(voter.reads()).contains("Uw stem is goed ontvangen.").doesNotContain(choices);
        return voter;
    }

    private void theOrganiserClosesAndCounts() {
        DemoInABrowser.caughtUp();
        Person organiser = Person.loggedInAs("Procesbeheerder")
                .follow(TITLE)
                .follow("Deze ronde inrichten")
                .fill("Waarom?", "Iedereen heeft gestemd.")
                .press("Sluit het stemmen")
                .follow("Tellen en vaststellen")
                .press("Reken de stemcodes na");
        assertThat(organiser.reads()).contains("Stemcodes en stembiljetten kloppen met elkaar.");
        organiser.press("Tel de stemmen");
        look(organiser, "counted");
    }

    private void somebodyElseCertifies() {
        DemoInABrowser.caughtUp();
        Person approver = Person.loggedInAs("Goedkeurder")
                .follow(TITLE)
                .follow("Tellen en vaststellen")
                .follow("Stel telling zuiderhof-2026.1 vast")
                .fill("Waarom?", "De telling klopt.")
                .press("Stel telling zuiderhof-2026.1 vast");
        assertThat(approver.reads()).contains("Vastgesteld");
        DemoInABrowser.after(ResultRecorded.class, ROUND);
    }

    private void frontRunnersReviewAndAdopt() {
        Person frontRunner = Person.loggedInAs("Koploper")
                .follow(TITLE)
                .follow("Bekijk de agenda")
                .follow("Bespreek de agenda")
                .press("Stel de agenda op");
        frontRunner
                .follow("Bespreek")
                .follow("Bekrachtig")
                .fill("Waarom?", "Wij helpen zelf mee.")
                .press("Bekrachtig");
        DemoInABrowser.caughtUp();
        Person chair = Person.loggedInAs("Voorzitter van de koplopers")
                .follow(TITLE)
                .follow("Bespreek de agenda")
                .fill("Waarom stelt u de agenda zo vast?", "Wij zijn het eens.")
                .press("Stel de agenda vast");
        assertThat(chair.reads()).contains("De agenda is vastgesteld op");
        DemoInABrowser.after(AgendaRecorded.class, ROUND);
    }

    private void theTreasurerAllocates() {
        Person treasurer = Person.loggedInAs("Budgethouder")
                .follow("Het geld van " + PLACE)
                .follow("Boeken")
                .follow("Open het kasboek")
                .press("Open het kasboek")
                .follow("Open een fonds")
                .fill("Naam van het fonds", "Wijkdeal")
                .fill("Kenmerk van het fonds", "wijkdeal")
                .press("Open een fonds")
                .follow("Ontvang een bijdrage")
                .fill("Van welke partner?", "De gemeente")
                .fill("Fonds", "Wijkdeal")
                .fill("Bedrag", "1.000")
                .press("Ontvang een bijdrage")
                .follow("Wijs geld toe: " + GARDEN)
                .fill("Fonds", "Wijkdeal")
                .fill("Bedrag", "400")
                .fill("Waarom?", "De tuin staat op de agenda.")
                .press("Wijs geld toe")
                .follow("Leg een verplichting vast: toewijzing-2")
                .fill("Aan wie?", "De hovenier")
                .fill("Bedrag", "380")
                .press("Leg een verplichting vast");
        assertThat(treasurer.reads()).contains("U hebt dit zelf vastgelegd. Iemand anders moet betalen.");
        look(treasurer, "allocated");
    }

    private void somebodyElsePays() {
        DemoInABrowser.caughtUp();
        Person approver = Person.loggedInAs("Goedkeurder")
                .follow("Het geld van " + PLACE)
                .follow("Boeken")
                .follow("Betaal een rekening: verplichting-3")
                .fill("Nummer van de rekening", "H-118")
                .fill("Bedrag", "380")
                .press("Betaal een rekening")
                .follow("Naar al het geld van deze buurt");
        assertThat(approver.reads()).contains("Betaald EUR 380,00");
    }

    private void theReporterCompletesWithEvidence() {
        Person reporter = Person.loggedInAs("Contactpersoon groen")
                .follow(TITLE)
                .follow("Bekijk de agenda")
                .follow(GARDEN)
                .follow("Uitvoering")
                .follow("Start het project")
                .press("Start het project")
                .follow("Vertel hoe ver het is")
                .fill("Hoe ver is het, in procenten?", "100")
                .fill("Wat is er gebeurd?", "De tuin ligt er.")
                .press("Vertel hoe ver het is")
                .follow("Voeg een foto of een stuk toe")
                .fill("Wat is erop te zien?", "De opening")
                .fill("Webadres van de foto of het stuk", "https://wijkbudget.example/opening.jpg")
                .press("Voeg een foto of een stuk toe")
                .follow("Rond het project af")
                .press("Rond het project af");
        assertThat(reporter.reads()).contains("Bewijs: De opening", "Dit project is voorbij.");
        look(reporter, "completed");
    }

    private void anyoneReadsHowItWent() {
        DemoInABrowser.caughtUp();
        Person reader =
                Person.onAPhone().follow(TITLE).follow("Bekijk de agenda").follow(GARDEN);
        assertThat(reader.tab()
                        .evaluate(
                                "[...document.querySelectorAll('.timeline .what')].map(each => each.innerText.replace(/\\s/g, ' ')).join('; ')")
                        .asString())
                .isEqualTo(
                        "Idee ingediend; Aantal mensen dat dit steunt: 1; Kosten geraamd; Haalbaar verklaard; Stemmen geopend;"
                                + " Stemmen gesloten; Bekrachtigd; Agenda vastgesteld; Toewijzing: EUR 400;"
                                + " Verplichting: EUR 380; Betaling: EUR 380; Project gestart; Voortgang gemeld;"
                                + " Bewijs toegevoegd; Project klaar");
    }

    /** As the page stands there, after what was done on it. */
    private void look(Person person, String chapter) {
        barriers.addAll(Barriers.seen(person.tab(), chapter));
    }

    /** As a field for a moment has it. */
    private static String inDays(int days) {
        return LocalDateTime.ofInstant(Instant.now().plus(Duration.ofDays(days)), AMSTERDAM)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
