package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Demo.ROUND;
import static nl.wijkbudget.standalone.DemoPeople.APPROVER;
import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;
import static nl.wijkbudget.standalone.PageForm.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import nl.wijkbudget.votingcode.command.Letter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From result to adopted agenda over the pages alone, by front-runners whose browsers run no scripts. */
class ReviewingOnPagesTest {
    private static final String PAGE = "/rondes/" + ROUND.value() + "/agenda/bespreken";
    private static final String COOK = "wijkkeuken";
    private static final String GARDEN = "buurtmoestuin";
    private static final String GREEN_WALLS = "geveltuinen";

    private static Engine engine;

    /** Three letters: one vote for each of the first three, another for the first two, and one for the first. */
    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = new Engine(Serving.demonstration("--server.port=0", "--wijkbudget.data=" + folder));
        DemoPepper.provideTo(engine.context().getEnvironment());
        Instant now = Instant.now();
        DemoPeople people = new DemoPeople(engine.bean(CommandDoor.class), now, false);
        people.settle();
        DemoLetters letters = engine.bean(DemoLetters.class);
        DemoRound round = new DemoRound(people, engine.bean(BallotPapers.class), letters, now);
        round.propose();
        round.assess();
        people.does(ORGANISER, new AdoptRulebook(ROUND, rules(now)));
        people.does(ORGANISER, new OpenVoting(ROUND));
        RulebookHash hash = engine.bean(BallotPapers.class).of(ROUND).hash();
        List<Letter> posted = letters.post(people, ROUND, 3);
        letters.cast(ROUND, posted.get(0), hash, chosen(COOK, GARDEN, GREEN_WALLS));
        letters.cast(ROUND, posted.get(1), hash, chosen(COOK, GARDEN));
        letters.cast(ROUND, posted.get(2), hash, chosen(COOK));
        people.does(ORGANISER.because("Iedereen stemde."), new CloseVoting(ROUND));
        people.does(ORGANISER, new CountVotes(CountId.of(ROUND, 1), ROUND));
        letters.reconcile(people, ROUND);
        people.does(APPROVER.because("De telling klopt."), new CertifyResult(CountId.of(ROUND, 1)));
        engine.await(ResultRecorded.class, ROUND);
        engine.caughtUp();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void front_runners_draft_review_and_adopt_the_agenda() {
        Browser frontRunner = loggedIn("koploper-1");
        Reply drafted = frontRunner.follow(frontRunner.press(PageForm.on(frontRunner.get(PAGE), "Stel de agenda op")));
        assertThat(rows(drafted))
                .containsExactly(
                        "1 Voorbeeld: wijkkeuken 1 Bij de eerste projecten Nog niet besproken",
                        "2 Voorbeeld: buurtmoestuin bij de flats 2 Bij de eerste projecten Nog niet besproken",
                        "3 Voorbeeld: honderd geveltuinen 3 Wachtlijst Nog niet besproken");

        Reply kept =
                frontRunner.press(PageForm.on(frontRunner.get(PAGE + "?punt=" + COOK + "&doen=defer"), "Stel uit"));
        assertThat(texts(kept, "//*[@id='fout']//p")).singleElement().asString().contains("reden");
        assertThat(texts(kept, "//*[@id='punt']/h2")).containsExactly("Voorbeeld: wijkkeuken");
        does(frontRunner, COOK, "defer", "Stel uit", "Er is nog geen kok.");
        does(frontRunner, GARDEN, "ask", "Vraag informatie", "Dat moeten wij weten.", "question", "Wie geeft water?");
        does(frontRunner, GREEN_WALLS, "escalate", "Leg voor", "De gevel is niet van ons.", "to", "Corporatie A");
        Reply reviewed = does(frontRunner, GREEN_WALLS, "endorse", "Bekrachtig", "Het kost bijna niets.");
        assertThat(rows(reviewed))
                .extracting(row -> row.replaceAll(" Nog niet.*| door .*? omdat:.*", ""))
                .containsExactly(
                        "1 Voorbeeld: wijkkeuken Uitgesteld Uitgesteld",
                        "2 Voorbeeld: buurtmoestuin bij de flats 1 Bij de eerste projecten Vraag Wie geeft water?",
                        "3 Voorbeeld: honderd geveltuinen 2 Bij de eerste projecten Voorgelegd aan Corporatie A");
        assertThat(texts(reviewed, "//main//button")).doesNotContain("Stel de agenda vast");

        Browser chair = loggedIn("koploper-2");
        does(chair, COOK, "endorse", "Bekrachtig", "De kok is er.");
        Reply combined =
                does(chair, GARDEN, "combine", "Voer samen uit", "Zelfde hovenier.", "others:list", GREEN_WALLS);
        assertThat(rows(combined).get(2))
                .startsWith(
                        "3 Voorbeeld: honderd geveltuinen Samengevoegd onder Voorbeeld: buurtmoestuin bij de flats");
        Reply adopted = chair.follow(
                chair.press(PageForm.on(combined, "Stel de agenda vast").with("reason", "Wij zijn het eens.")));
        assertThat(texts(adopted, "//main//div[contains(@class, 'utrecht-alert--ok')]"))
                .singleElement()
                .asString()
                .startsWith("De agenda is vastgesteld op ");
        assertThat(texts(adopted, "//main//button")).isEmpty();
        assertThat(texts(engine.api().get("/rondes/" + ROUND.value() + "/agenda/vergaderstuk"), "//main/ol/li/strong"))
                .containsExactly(
                        "Voorbeeld: wijkkeuken",
                        "Voorbeeld: buurtmoestuin bij de flats",
                        "Voorbeeld: honderd geveltuinen",
                        "Voorbeeld: honderd geveltuinen",
                        "Voorbeeld: wijkkeuken",
                        "Voorbeeld: buurtmoestuin bij de flats");
    }

    private static Reply does(Browser who, String project, String step, String button, String reason, String... field) {
        PageForm form = PageForm.on(who.get(PAGE + "?punt=" + project + "&doen=" + step), button);
        for (int i = 0; i < field.length; i += 2) {
            form = form.with(field[i], field[i + 1]);
        }
        return who.follow(who.press(form.with("reason", reason)));
    }

    /** Of each project: its place as voted, its name, where it would come, and what was said. */
    private static List<String> rows(Reply page) {
        int rows = texts(page, "//main//table/tbody/tr").size();
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "(//main//table/tbody/tr)[" + row + "]")
                .map(row -> String.join(
                        " ",
                        texts(
                                page,
                                row + "/td[1]/span/span[1] | " + row + "/th/a | " + row + "/td[4] | " + row
                                        + "/td[5]/span | " + row + "/td[5]/ul/li[1]")))
                .toList();
    }

    private static RulebookDraft rules(Instant now) {
        return new RulebookDraft(
                List.of(new ProjectId(COOK), new ProjectId(GARDEN), new ProjectId(GREEN_WALLS)),
                new BallotForm.Approval(1, 3),
                RuleChoice.of("most-votes-first-skip", RuleChoice.Measure.VOTES),
                List.of(new Pot(new PotId("wijkdeal"), Money.of(150_000), null)),
                TieRule.EARLIER_SUBMISSION,
                new VotingWindow(now, now.plus(Duration.ofDays(7))),
                new EligibilityPolicy("Iedereen met een brief", 12),
                Set.of(Channel.ONLINE),
                2);
    }

    private static Selection chosen(String... projects) {
        return new Selection.Chosen(
                List.of(projects).stream().map(ProjectId::new).toList());
    }

    private static Browser loggedIn(String name) {
        Browser browser = new Browser(engine.api());
        browser.submit("/inloggen", "/inloggen/demo", "wie", name, "next", "/");
        return browser;
    }
}
