package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.standalone.browser.Chromium;
import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposing and reviewing in a real browser: nobody is kept out, and a draft stays on the device until it is sent. */
@WithChromium
class KoploperInABrowserTest {
    private static final RoundId OPEN = new RoundId("open-ronde");
    private static final String NEW = "/projecten/nieuw?ronde=" + OPEN.value();
    private static final String REVIEW = "/rondes/" + Demo.ROUND.value() + "/agenda/bespreken";

    private static Engine engine;
    private static Chromium chromium;

    /** One round in which ideas are welcome, and one of which the agenda is under review. */
    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = new Engine(Serving.demonstration("--server.port=0", "--wijkbudget.data=" + folder));
        DemoPepper.provideTo(engine.context().getEnvironment());
        DemoPeople people = new DemoPeople(engine.bean(CommandDoor.class), Instant.now(), false);
        people.settle();
        DemoRound round =
                new DemoRound(people, engine.bean(BallotPapers.class), engine.bean(DemoLetters.class), Instant.now());
        round.propose();
        round.assess();
        round.vote();
        people.does(ORGANISER, new PlanRound(OPEN, Demo.WIJK, "Open ronde", "EUR"));
        people.does(ORGANISER, new OpenProposals(OPEN));
        propose(people, "bomen", "Bomen bij de school");
        propose(people, "bankjes", "Bankjes bij de school");
        engine.caughtUp();
        chromium = Chromium.start();
    }

    private static void propose(DemoPeople people, String id, String title) {
        Location school = new Location("De school", new Point("53.2,6.567"));
        Proposal proposal = new Proposal(new ThemeId("groen"), title, "Voor iedereen.", true, school);
        people.does(DemoPeople.resident(1), new ProposeProject(new ProjectId(id), OPEN, Demo.WIJK, proposal));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        engine.close();
    }

    @Test
    void nobody_is_kept_out() {
        List<String> found = new ArrayList<>();
        found.addAll(barriers(
                "bewoner-1",
                NEW,
                NEW + "&titel=School",
                "/projecten/bomen",
                "/projecten/bomen/bewerken",
                "/projecten?beeld=kaart&ronde=" + OPEN.value()));
        found.addAll(barriers("toetser-gemeente", "/projecten/bomen/toetsen", "/rondes/open-ronde/samenvoegen"));
        found.addAll(barriers(
                "koploper-2",
                REVIEW,
                REVIEW + "?punt=speelbos&doen=combine",
                "/rondes/de-wijert-voorbeeld/agenda/vergaderstuk"));

        assertThat(found).isEmpty();
    }

    @Test
    void a_draft_stays_on_the_device_until_it_is_sent() {
        Tab tab = loggedIn("bewoner-2").sized(390, 800).open(address(NEW + "&titel=Bankjes"));
        assertThat(tab.text("#lijkt-op")).contains("Bankjes bij de school");
        tab.click("#proposal-summary");
        tab.type("Om samen te zitten.");
        tab.click("#waar-ergens");
        tab.click("#vak-D3");
        tab.click("#proposal-location-name");
        tab.type("Het plein");

        tab.open(address(NEW)).follow("[data-draft-found] a");
        assertThat(tab.evaluate("document.getElementById('proposal-title').value")
                        .asString())
                .isEqualTo("Bankjes");
        assertThat(tab.evaluate("document.getElementById('proposal-summary').value")
                        .asString())
                .isEqualTo("Om samen te zitten.");
        assertThat(tab.evaluate("document.querySelectorAll('#waar-ergens:checked, #vak-D3:checked').length")
                        .asInt())
                .isEqualTo(2);
        assertThat(tab.evaluate("document.getElementById('proposal-location-name').value")
                        .asString())
                .isEqualTo("Het plein");
        tab.evaluate("document.getElementById('proposal-theme').value = 'samen'");
        tab.follow("form[data-draft] button");
        assertThat(tab.text("[role=status]")).contains("Uw idee is ingediend.");
        assertThat(tab.text("main")).contains("Het plein");
        assertThat(tab.evaluate("localStorage.length").asInt()).isZero();
    }

    private static List<String> barriers(String who, String... pages) {
        Tab tab = loggedIn(who);
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            for (String language : List.of("nl", "ar")) {
                tab.open(address(page + (page.contains("?") ? "&" : "?") + "taal=" + language));
                found.addAll(Barriers.on(tab, page + " " + language));
            }
        }
        return found;
    }

    private static Tab loggedIn(String who) {
        return chromium.tab().open(address("/inloggen?taal=nl")).follow("button[value='" + who + "']");
    }

    private static URI address(String path) {
        return engine.api().root().resolve(path);
    }
}
