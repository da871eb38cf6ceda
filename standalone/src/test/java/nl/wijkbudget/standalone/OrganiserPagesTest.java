package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.LotDraw;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotSeed;
import nl.wijkbudget.round.VotingClosed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Organisers take a round from an empty neighbourhood to a certified result, on pages alone, in browsers without scripts. */
class OrganiserPagesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final RoundId ROUND = new RoundId("hoekwijk-2026");
    private static final String PLACE = "/buurten/hoekwijk/inrichten";
    private static final String HERE = "/rondes/hoekwijk-2026";
    private static final String LOT = HERE + "/loting";

    /** What each contributor to the lot keeps to themselves until closing. */
    private static final Map<String, LotSeed> SECRETS = new TreeMap<>(Map.of(
            "goedkeurder", new LotSeed("1a".repeat(32)),
            "toetser-gemeente", new LotSeed("2b".repeat(32)),
            "balie-wijkdealwerkplaats", new LotSeed("3c".repeat(32))));

    private static Engine engine;
    private static Browser organiser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = new Engine(Serving.demonstration("--server.port=0", "--wijkbudget.data=" + folder, Engine.PEPPER));
        organiser = as("procesbeheer");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void a_round_goes_from_an_empty_neighbourhood_to_a_certified_result() {
        setUpTheNeighbourhood();
        planAndOpen();
        collectPlans();
        adoptTheRules();
        commitToALot();
        List<String> codes = makeLetters();
        openAndVote(codes);
        changeTheRules();
        close();
        drawTheLot();
        checkAndCount();
        certify();
    }

    @Test
    void an_election_comes_in_after_a_look_at_it_and_can_be_undone() {
        new ImportStory(engine, organiser).tell();
    }

    private static void setUpTheNeighbourhood() {
        Visit made = Visit.to(organiser, "/buurten/nieuw")
                .fill("Naam van de buurt", "Hoekwijk")
                .fill("Kenmerk in het webadres", "hoekwijk")
                .fill("Aantal bewoners", "900")
                .press("Maak deze buurt");
        assertThat(made.heading()).isEqualTo("Buurt Hoekwijk inrichten");

        Visit themed = Visit.to(organiser, PLACE + "?doe=thema&kenmerk=groen")
                .fill("Naam van het thema", "Groen")
                .press("Bewaar dit thema");
        assertThat(themed.text()).contains("Verander de naam van Groen");
        Visit joined = Visit.to(organiser, PLACE + "?doe=partner&kenmerk=school")
                .fill("Naam van de partner", "De school")
                .press("Bewaar deze partner");
        assertThat(joined.text()).contains("Verander de naam van De school");
        Visit drawn = Visit.to(organiser, PLACE + "?doe=gebied")
                .fill("Hoek linksonder (zuidwest)", "53.19, 6.555")
                .fill("Hoek rechtsboven (noordoost)", "53.206, 6.585")
                .press("Bewaar deze kaart");
        assertThat(drawn.text()).contains("De kaart loopt van 53.19000,6.55500 tot 53.20600,6.58500.");

        mandate("procesbeheer", "procesbeheer", "een ronde opzetten", "stemcodes beheren", "een uitslag vaststellen");
        mandate("goedkeurder", "goedkeurder", "een uitslag vaststellen");
        mandate("toetser-gemeente", "toetser", "plannen toetsen");
        mandate("balie-wijkdealwerkplaats", "balie", "een nieuwe stemcode geven");
        lookAfterTheTheme();
    }

    /** Who looks after one theme is counted there. */
    private static void lookAfterTheTheme() {
        Visit granted = grant("contactpersoon-groen", "contactpersoon")
                .fill("Voor welk thema?", "Groen")
                .tick("projecten uitvoeren")
                .press("Geef dit mandaat");
        assertThat(granted.problem()).isEmpty();
        assertThat(granted.text()).contains("(contactpersoon, Groen)");
        assertThat(Visit.to(new Browser(engine.api()), "/buurten/hoekwijk/themas/groen")
                        .text())
                .contains("Contactpersonen Eén persoon heeft deze rol.");
    }

    private static void mandate(String who, String role, String... what) {
        Visit form = grant(who, role);
        for (String each : what) {
            form.tick(each);
        }
        assertThat(form.press("Geef dit mandaat").text()).contains("Stop het mandaat " + who);
    }

    private static Visit grant(String who, String role) {
        return Visit.to(organiser, PLACE + "?doe=mandaat")
                .fill("Kenmerk van het mandaat", who)
                .fill("Voor wie?", who)
                .fill("In welke rol?", role)
                .fill("Vanaf (tijd in Nederland)", inDays(-1))
                .fill("Tot (tijd in Nederland)", inDays(100));
    }

    private static void planAndOpen() {
        Visit planned = Visit.to(organiser, "/rondes/nieuw?buurt=hoekwijk")
                .fill("Naam van de ronde", "Hoek 2026")
                .fill("Kenmerk in het webadres", ROUND.value())
                .press("Plan deze ronde");
        assertThat(planned.heading()).isEqualTo("Ronde Hoek 2026 inrichten");
        assertThat(planned.text())
                .contains("Aantal thema’s in deze buurt: 1.", "Bewoners kunnen ideeën indienen.")
                .contains("U doet dit als procesbeheer, met mandaat procesbeheer.");

        assertThat(planned.press("Open het indienen").text())
                .contains("Indienen is open. Aantal ideeën tot nu toe: 0.");
    }

    private static void collectPlans() {
        plan("bomen", "Meer bomen", 400);
        plan("bankjes", "Bankjes", 300);
        plan("vijver", "Een vijver", 900);
        engine.caughtUp();

        Visit closed = Visit.to(organiser, HERE + "/inrichten").press("Sluit het indienen");
        assertThat(closed.text())
                .contains("Elk plan heeft een oordeel. Haalbaar: 3.")
                .contains("Dit moet eerst nog Er zijn nog geen spelregels.");
        assertThat(closed.page().select("button").eachText()).doesNotContain("Open het stemmen");
    }

    private static void plan(String id, String title, int price) {
        ProjectId project = new ProjectId(id);
        send(
                new ProposeProject(
                        project,
                        ROUND,
                        new NeighbourhoodId("hoekwijk"),
                        new Proposal(new ThemeId("groen"), title, "Voor de buurt.", false)),
                DemoPeople.resident(1));
        send(new EstimateCost(project, Money.of(price)), DemoPeople.ASSESSOR);
        send(new DeclareFeasible(project), DemoPeople.ASSESSOR.because("Het kan"));
    }

    private static void adoptTheRules() {
        Visit form = Visit.to(organiser, HERE + "/spelregels?vorm=approval&regel=order-only")
                .fill("Minstens zoveel projecten", "5")
                .fill("Hoogstens zoveel projecten", "2")
                .fill("Naam van de pot, zonder spaties", "wijk")
                .fill("Bedrag", "1.000,00")
                .fill("Als projecten evenveel hebben", "Bij evenveel beslist het lot. Dat wordt na sluiting getrokken")
                .fill("Stemmen kan vanaf", inDays(-1))
                .fill("Stemmen kan tot", inDays(5))
                .fill("Wie mag stemmen?", "iedereen met een brief");
        Visit refused = form.untick("Een vijver (Groen, EUR 900)").press("Stel deze spelregels vast");
        assertThat(refused.problem()).isNotEmpty();
        assertThat(refused.page().select("textarea").eachText()).contains("iedereen met een brief");
        assertThat(refused.page()
                        .select("[name=draft.candidates:list][checked]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("bomen", "bankjes");

        Visit adopted = refused.fill("Minstens zoveel projecten", "1").press("Stel deze spelregels vast");
        assertThat(adopted.problem()).isEmpty();
        assertThat(adopted.text())
                .contains("U kiest minimaal 1 en maximaal 2 projecten.", "Meer bomen EUR 400")
                .contains("De stemming bepaalt alleen de volgorde.");
        assertThat(adopted.page().select("[name=draft.form.maximum:number]").val())
                .isEqualTo("2");
        assertThat(Visit.to(organiser, HERE + "/inrichten").text())
                .contains("Haalbare plannen die niet op het stembiljet staan: Een vijver.");
    }

    /** Three others than who organises, each on a page of their own. */
    private static void commitToALot() {
        Visit needed = Visit.to(organiser, HERE + "/inrichten");
        assertThat(needed.text()).contains("Deelnemers die een geheim vastlegden: 0. Nog nodig: 3.");
        assertThat(needed.page().select("button").eachText()).doesNotContain("Open het stemmen");

        SECRETS.forEach((contributor, secret) -> {
            Visit form = Visit.to(as(contributor), LOT + "?doe=vastleggen");
            assertThat(form.text())
                    .contains(
                            "printf '27:wijkbudget lot commitment 1\\n13:hoekwijk-2026\\n64:%s\\n' GEHEIM | sha256sum");
            Visit committed =
                    form.fill("Code", secret.commitmentIn(ROUND).value()).press("Leg een geheim vast");
            assertThat(committed.problem()).isEmpty();
            assertThat(committed.text())
                    .contains(
                            "U legde een geheim vast.",
                            secret.commitmentIn(ROUND).value())
                    .doesNotContain(secret.value());
        });

        assertThat(Visit.to(new Browser(engine.api()), LOT)
                        .page()
                        .select("tbody tr th")
                        .eachText())
                .containsExactly("1: balie", "2: goedkeurder", "3: toetser");
        assertThat(Visit.to(organiser, HERE + "/inrichten").text())
                .contains("Deelnemers die een geheim vastlegden: 3.");
    }

    private static List<String> makeLetters() {
        String here = HERE + "/stemcodes";
        Visit file = Visit.to(organiser, here + "?doe=maken")
                .fill("Naam van de partij, zonder spaties", "eerste")
                .fill("Aantal brieven", "3")
                .fill("Welk bestand?", "Tabel")
                .press("Maak stemcodes");
        assertThat(file.reply().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        List<String> codes = Codes.in(file.reply());
        assertThat(codes).hasSize(3);

        Visit posted = Visit.to(organiser, here + "?doe=verzonden&partij=eerste")
                .press("Leg vast dat partij eerste is verstuurd");
        assertThat(posted.page().select("tbody tr").eachText())
                .containsExactly("eerste 1 tot en met 3 Verstuurd Laat partij eerste vervallen");
        Visit voided = Visit.to(organiser, here + "?doe=vervallen-brief")
                .fill("Nummer van de brief", "3")
                .fill("Waarom?", "Verhuisd")
                .press("Laat één brief vervallen");
        assertThat(voided.page().select(".facts div").eachText())
                .containsExactly(
                        "Gemaakt 3",
                        "Verstuurd 3",
                        "Vervallen 1",
                        "Vervangen 0",
                        "Geldig 2",
                        "Stembiljetten met een code 0");
        Visit letter = Visit.to(as("balie-wijkdealwerkplaats"), here + "?doe=vervangen")
                .fill("Nummer van de brief", "2")
                .fill("Welk bestand?", "Tabel")
                .press("Geef een nieuwe brief");
        assertThat(Codes.in(letter.reply())).hasSize(1);
        return codes;
    }

    private static void openAndVote(List<String> codes) {
        Visit opened = Visit.to(organiser, HERE + "/inrichten").press("Open het stemmen");
        assertThat(opened.text()).contains("Het stemmen is open.", "Niemand kan nog stemmen of een stem veranderen.");
        Visit receipt = Visit.to(new Browser(engine.api()), HERE + "/stemmen")
                .fill("Uw stemcode", codes.get(0).toLowerCase(Locale.ROOT))
                .press("Verder")
                .tick("Bankjes")
                .press("Kijk uw stem na")
                .press("Stem versturen");
        assertThat(receipt.heading()).isEqualTo("Uw ontvangstbewijs");
    }

    private static void changeTheRules() {
        Visit amended = Visit.to(organiser, HERE + "/spelregels")
                .fill("Zoveel projecten komen bovenaan de agenda", "1")
                .fill("Wat gebeurt er met stemmen die al binnen zijn?", "Zij blijven geldig")
                .fill("Waarom?", "Er is geld voor één plan")
                .press("Verander de spelregels");
        assertThat(amended.problem()).isEmpty();
        assertThat(amended.text()).contains("De eerste 1 projecten komen bovenaan de agenda.");
    }

    private static void close() {
        Visit without = Visit.to(organiser, HERE + "/inrichten").press("Sluit het stemmen");
        assertThat(without.problem()).as("earlier than the rules say").isNotEmpty();
        Visit closed = without.fill("Waarom?", "Iedereen heeft gestemd").press("Sluit het stemmen");
        assertThat(closed.text()).contains("Het stemmen is gesloten. Eerst moet het lot worden getrokken.");
        assertThat(Visit.to(organiser, HERE + "/spelregels").text()).contains("De regels liggen vast.");
    }

    /** What was secret is shown once the closing is published, and gives an order that anyone can compute. */
    private static void drawTheLot() {
        Visit early = Visit.to(organiser, HERE + "/tellen").press("Tel de stemmen");
        assertThat(early.problem()).contains("moet eerst het lot worden getrokken");
        new PublishedLog(engine.api()).sizeBeyond(engine.caughtUp());
        SECRETS.forEach((contributor, secret) -> {
            Visit form = Visit.to(as(contributor), LOT + "?doe=onthullen");
            Visit wrong = form.fill("Geheim", "0".repeat(64)).press("Toon uw geheim");
            assertThat(wrong.problem()).contains("hoort niet bij wat u voor ronde hoekwijk-2026 vastlegde");
            assertThat(wrong.fill("Geheim", secret.value())
                            .press("Toon uw geheim")
                            .text())
                    .contains(secret.value());
        });

        Visit drawn = Visit.to(organiser, LOT + "?doe=trekken").press("Trek het lot");
        assertThat(drawn.problem()).isEmpty();
        JsonNode lot = engine.api().get("/api/v1" + LOT).json();
        ClosingTree tree = new ClosingTree(
                lot.at("/tree/size").asLong(), lot.at("/tree/root").asString());
        LotDrawn again = new LotDraw(
                        ROUND,
                        tree,
                        SECRETS.values().stream()
                                .sorted(Comparator.comparing(each -> each.commitmentIn(ROUND)))
                                .toList())
                .of(List.of(new ProjectId("bomen"), new ProjectId("bankjes")));
        assertThat(lot.get("seed").asString()).isEqualTo(again.seed().value());
        assertThat(lot.get("order").values().stream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        again.order().stream().map(ProjectId::value).toList());
        assertThat(tree.size() - 1).isEqualTo(engine.await(VotingClosed.class, ROUND));
        assertThat(Visit.to(new Browser(engine.api()), LOT).text())
                .contains("De volgorde van het lot", tree.root(), again.seed().value());
    }

    private static void checkAndCount() {
        Visit checked = Visit.to(organiser, HERE + "/tellen").press("Reken de stemcodes na");
        assertThat(checked.text()).contains("Stemcodes en stembiljetten kloppen met elkaar.");
        Visit counted = checked.press("Tel de stemmen");
        assertThat(counted.page().select("tbody tr th").eachText()).containsExactly("hoekwijk-2026.1");
        Visit rejected = Visit.to(organiser, HERE + "/tellen?doe=afwijzen&telling=hoekwijk-2026.1")
                .fill("Waarom?", "Een proef")
                .press("Wijs telling hoekwijk-2026.1 af");
        assertThat(rejected.text()).contains("Afgewezen");
        assertThat(rejected.press("Tel de stemmen").page().select("tbody tr th").eachText())
                .containsExactly("hoekwijk-2026.2", "hoekwijk-2026.1");
    }

    private static void certify() {
        String which = HERE + "/tellen?doe=vaststellen&telling=hoekwijk-2026.2";
        String button = "Stel telling hoekwijk-2026.2 vast";
        Visit own = Visit.to(organiser, which).fill("Waarom?", "Klopt").press(button);
        assertThat(own.problem()).as("who counted does not certify").isNotEmpty();
        Visit certified =
                Visit.to(as("goedkeurder"), which).fill("Waarom?", "Klopt").press(button);
        assertThat(certified.text()).contains("Vastgesteld").doesNotContain(button);
    }

    private static Browser as(String person) {
        Browser browser = new Browser(engine.api());
        browser.submit("/inloggen", "/inloggen/demo", "wie", person, "next", "/");
        return browser;
    }

    private static void send(Command command, Authority who) {
        engine.bean(CommandDoor.class).send(new Asked<>(command, who));
    }

    /** As a field for a moment has it. */
    private static String inDays(int days) {
        return LocalDateTime.ofInstant(Instant.now().plus(Duration.ofDays(days)), AMSTERDAM)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
