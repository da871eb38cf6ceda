package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;
import static nl.wijkbudget.standalone.PageForm.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From idea to judgement over the pages alone, by people whose browsers run no scripts. */
class ProposingOnPagesTest {
    private static final RoundId ROUND = new RoundId("ronde-van-de-dag");
    private static final String NEW = "/projecten/nieuw?ronde=" + ROUND.value();

    private static Engine engine;
    private static DemoPeople people;

    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = new Engine(Serving.demonstration("--server.port=0", "--wijkbudget.data=" + folder));
        people = new DemoPeople(engine.bean(CommandDoor.class), Instant.now(), false);
        people.settle();
        people.does(ORGANISER, new PlanRound(ROUND, Demo.WIJK, "Ronde van de dag", "EUR"));
        engine.caughtUp();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void a_round_goes_from_ideas_to_judged_projects() {
        Browser resident = loggedIn("bewoner-1");
        assertThat(texts(resident.get(NEW), "//main//div[@class='utrecht-alert utrecht-alert--info']"))
                .containsExactly("Indienen kan nog niet. Wanneer het begint, is nog niet bekend.");
        people.does(ORGANISER, new OpenProposals(ROUND));
        engine.caughtUp();

        String trees = proposes(resident, "Bomen bij de school", "Schaduw in de zomer.");
        assertThat(texts(named(resident, "Schoolbomen en bankjes"), "//section//li"))
                .containsExactly("Bomen bij de school");
        String benches = proposes(resident, "Bankjes in het park", "Om uit te rusten.");
        String swings = proposes(loggedIn("bewoner-2"), "Schommels in het park", "Voor de kinderen.");
        theyComeSomewhere(resident, trees, benches);
        somebodySupportsIt(trees);
        theyTalkAboutIt(resident, trees);
        itIsRevisedAndWithdrawn(resident, proposes(resident, "Fontein", "Mooi."));
        people.does(ORGANISER, new CloseProposals(ROUND));
        engine.caughtUp();

        assertThat(texts(resident.get(NEW), "//main//div[@class='utrecht-alert utrecht-alert--info']"))
                .singleElement()
                .asString()
                .startsWith("Indienen kan niet meer. Het sloot op ");
        itIsJudged(resident, trees);
        twoBecomeOne(benches, swings);
    }

    private static String proposes(Browser who, String title, String summary) {
        Reply second = named(who, title);
        Reply refused = who.press(PageForm.on(second, "Dien het idee in"));
        assertThat(texts(refused, "//*[@id='fout']//strong")).containsExactly("Dit lukt zo niet");
        assertThat(texts(refused, "//input[@name='proposal.title']/@value")).containsExactly(title);

        Reply shown = who.follow(who.press(PageForm.on(refused, "Dien het idee in")
                .with("proposal.summary", summary)
                .with("proposal.theme", "groen")
                .with("proposal.willHelp:flag", "nee", "ja")));
        assertThat(texts(shown, "//h1 | //main/p[1] | //main/p[2]"))
                .containsExactly(title, summary, "De indiener helpt zelf mee.");
        assertThat(texts(shown, "//main//*[@role='status']//strong")).containsExactly("Uw idee is ingediend.");
        String address =
                texts(shown, "//main//a[contains(@href, '/bewerken')]/@href").get(0);
        return address.substring(0, address.lastIndexOf('/'));
    }

    private static void theyComeSomewhere(Browser who, String trees, String benches) {
        moves(who, trees, "De school", "53.20000,6.56700", "");
        moves(who, benches, "Het park", "", "53.19001, 6.56002");
        assertThat(texts(
                        who.get("/projecten?beeld=kaart&ronde=" + ROUND.value()),
                        "//table//th[@scope='row'] | //table//td"))
                .containsExactly(
                        "D2",
                        "Bomen bij de school De school",
                        "B6",
                        "Bankjes in het park Het park",
                        "De hele buurt",
                        "Schommels in het park");

        Reply outside = who.press(in(who, benches, "Het park", "", "6.56,53.19"));
        assertThat(texts(outside, "//*[@id='fout']//p"))
                .containsExactly("Deze plek ligt buiten buurt de-wijert: 6.56000,53.19000.");
        assertThat(texts(outside, "//input[@name='proposal.location.name']/@value"))
                .containsExactly("Het park");
        assertThat(texts(outside, "//details[@open]//input/@value")).containsExactly("6.56,53.19");
        Reply everywhere = who.follow(
                who.press(in(who, benches, "Het park", "", "53.19001,6.56002").with("proposal.location:part", "nee")));
        assertThat(texts(everywhere, "//main/dl[1]//bdi[not(parent::a)]")).containsExactly("De hele buurt");
    }

    private static void moves(Browser who, String project, String name, String tile, String typed) {
        Reply moved = who.follow(who.press(in(who, project, name, tile, typed)));
        assertThat(texts(moved, "//main/dl[1]//bdi[not(parent::a)]")).containsExactly(name);
    }

    private static PageForm in(Browser who, String project, String name, String tile, String typed) {
        return PageForm.on(who.get(project + "/bewerken"), "Bewaar")
                .with("proposal.location:part", "ja")
                .with("proposal.location.name", name)
                .with("proposal.location.point:first", tile, typed);
    }

    /** After the first step, in which an idea gets its name. */
    private static Reply named(Browser who, String title) {
        return who.press(PageForm.on(who.get(NEW), "Verder").with("titel", title));
    }

    private static void somebodySupportsIt(String project) {
        Browser neighbour = loggedIn("contactpersoon-groen");
        Reply supported = neighbour.follow(neighbour.press(PageForm.on(neighbour.get(project), "Steun dit idee")));
        assertThat(texts(supported, "//main/p")).contains("U steunt dit idee.");
        assertThat(texts(supported, "//main//button")).doesNotContain("Steun dit idee");
        assertThat(texts(new Browser(engine.api()).get(project), "//ul[@class='actions']//a"))
                .containsExactly("Log in om dit te steunen");
    }

    private static void theyTalkAboutIt(Browser proposer, String project) {
        Browser assessor = loggedIn("toetser-gemeente");
        Reply asked =
                assessor.follow(assessor.press(PageForm.on(assessor.get(project + "/toetsen"), "Verstuur de vraag")
                        .with("text", "Aan welke kant?")));
        assertThat(texts(asked, "//dl[@class='pairs']/dd[2]")).containsExactly("Nog geen antwoord.");

        Reply answered = proposer.follow(proposer.press(
                PageForm.on(proposer.get(project), "Verstuur uw antwoord").with("text", "Aan de zonkant.")));
        assertThat(texts(answered, "//dl[@class='pairs']/dd[2]")).containsExactly("Aan de zonkant.");
        assertThat(texts(answered, "//main//button")).doesNotContain("Verstuur uw antwoord");
    }

    private static void itIsRevisedAndWithdrawn(Browser proposer, String project) {
        Reply revised = proposer.follow(proposer.press(
                PageForm.on(proposer.get(project + "/bewerken"), "Bewaar").with("proposal.title", "Kleine fontein")));
        assertThat(texts(revised, "//h1")).containsExactly("Kleine fontein");
        assertThat(texts(loggedIn("bewoner-2").get(project + "/bewerken"), "//main//form"))
                .isEmpty();

        Reply withdrawn =
                proposer.follow(proposer.press(PageForm.on(proposer.get(project + "/bewerken"), "Trek het idee in")
                        .with("_zeker", "ja")));
        assertThat(texts(withdrawn, "//main/dl[1]/div[1]/dd")).containsExactly("Ingetrokken");
        assertThat(texts(proposer.get(project + "/bewerken"), "//main//p")).contains("U trok dit idee in.");
    }

    private static void itIsJudged(Browser proposer, String project) {
        Browser assessor = loggedIn("toetser-gemeente");
        String page = project + "/toetsen";
        Reply refused =
                assessor.press(PageForm.on(assessor.get(page), "Het kan").with("reason", "Er is plek."));
        assertThat(texts(refused, "//*[@id='fout']//p"))
                .singleElement()
                .asString()
                .contains("kosten");
        Reply estimated = assessor.follow(
                assessor.press(PageForm.on(refused, "Bewaar de raming").with("amount:cents", "1.250,50")));
        assertThat(texts(estimated, "//main/dl[1]/div[2]/dd")).containsExactly("EUR 1.250,50");
        Reply judged =
                assessor.follow(assessor.press(PageForm.on(estimated, "Het kan").with("reason", "Er is plek.")));
        assertThat(texts(judged, "//main/dl[1]/div[1]/dd")).containsExactly("Haalbaar");
        assertThat(texts(proposer.get(project + "/bewerken"), "//main//p"))
                .contains("Dit plan is getoetst. Daarom kunt u het niet meer veranderen.");
    }

    private static void twoBecomeOne(String benches, String swings) {
        Browser assessor = loggedIn("toetser-gemeente");
        Reply page = assessor.get("/rondes/" + ROUND.value() + "/samenvoegen");
        Reply merged = assessor.follow(assessor.press(PageForm.on(page, "Voeg samen")
                .with("originals:list", "", id(benches), id(swings))
                .with("proposal.title", "Een park om te blijven")
                .with("proposal.summary", "Bankjes naast schommels.")
                .with("proposal.theme", "samen")));
        assertThat(texts(merged, "//h1")).containsExactly("Een park om te blijven");
        engine.await(ProjectMergedInto.class, new ProjectId(id(benches)));
        engine.await(ProjectMergedInto.class, new ProjectId(id(swings)));
        engine.caughtUp();
        String address =
                texts(merged, "//a[contains(@href, '/toetsen')]/@href").get(0).replace("/toetsen", "");
        assertThat(texts(assessor.get(address), "(//main/ul[@class='links'])[1]/li"))
                .containsExactlyInAnyOrder("Bankjes in het park", "Schommels in het park");
        assertThat(texts(loggedIn("bewoner-2").get(address), "//main/p")).contains("Dit is uw idee.");
    }

    private static String id(String project) {
        return project.substring(project.lastIndexOf('/') + 1);
    }

    private static Browser loggedIn(String name) {
        Browser browser = new Browser(engine.api());
        browser.submit("/inloggen", "/inloggen/demo", "wie", name, "next", "/");
        return browser;
    }
}
