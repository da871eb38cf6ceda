package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** At the desk two people type stacks of paper ballots, and the votes of tables are entered, in a browser without scripts. */
class DeskPageTest {
    private static final Authority DESK = Authority.of(new ActorId("balie-wijkdealwerkplaats"), Role.DESK);
    private static final String AGAIN = "Tweede keer, door iemand anders";
    private static final String ONCE = "Eerste keer";

    /** What {@link FilledBallot} fills in, as it is typed. */
    private static final Map<String, String> LINES = Map.of(
            "choose-one", "3",
            "knapsack", "3 1",
            "approval-per-theme", "1 2",
            "points-per-place", "3 2",
            "ranking", "2 1",
            "cumulative", "1=1 3=4",
            "scores", "1=0 2=-1",
            "tokens", "1=7 2=3");

    private static Engine engine;
    private static Browser desk;

    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = new Engine(Serving.demonstration(Stream.concat(
                        Stream.of("--server.port=0", "--wijkbudget.data=" + folder, Engine.PEPPER),
                        Tokens.accepted().stream())
                .toArray(String[]::new)));
        desk = new Browser(engine.api());
        desk.submit("/inloggen", "/inloggen/demo", "wie", DESK.actor().value(), "next", "/");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void a_difference_is_shown_mended_and_sent() {
        SmallRound round = new SmallRound(engine.api(), "baliewijk");
        round.upToVoting();
        round.mandate(DESK);

        Visit differs = page(round)
                .fill("Naam van de stapel, zonder spaties", "buurthuis-1")
                .fill(ONCE, "1\n2 3\n1 2 3")
                .fill(AGAIN, "1\n2 1\n1 2 3")
                .press("Vergelijk");
        assertThat(differs.status()).isEqualTo(409);
        assertThat(differs.page().select("#fout p").get(0).wholeText()).isEqualTo("""
                Deze stembiljetten kloppen niet:\s
                2: Eerste keer: “2 3”. Tweede keer: “2 1”.
                3: U koos 3 projecten. Kies er hoogstens 2.""");
        assertThat(differs.page().select("textarea").eachText()).isEqualTo(List.of("1\n2 3\n1 2 3", "1\n2 1\n1 2 3"));

        Visit look = differs.fill(ONCE, "1\n2 3\n3").fill(AGAIN, "1\n3 2\n3").press("Vergelijk");
        assertThat(look.heading()).isEqualTo("Kijk de stapel na");
        assertThat(look.page().select("tbody tr").eachText())
                .isEqualTo(List.of(
                        "1 " + round.title(Idea.TUIN),
                        "2 " + round.title(Idea.KEUKEN) + " " + round.title(Idea.BOMEN),
                        "3 " + round.title(Idea.BOMEN)));
        assertThat(paperIn(round)).as("looking sends nothing").isZero();

        Visit sent = look.press("Voer deze stapel in");
        assertThat(sent.heading()).isEqualTo("Stemmen op papier: Ronde baliewijk");
        assertThat(sent.page().select(".facts div").eachText())
                .isEqualTo(List.of("Ingevoerde stembiljetten op papier 3"));
        assertThat(paperIn(round)).isEqualTo(3);
    }

    @Test
    void what_was_typed_can_be_changed_after_the_last_look_and_after_a_refusal() {
        SmallRound round = new SmallRound(engine.api(), "balieterugwijk");
        round.upToVoting();
        round.mandate(DESK);

        Visit back = stack(round, round.name(), "1").press("Vergelijk").press("Verander wat getypt is");
        assertThat(back.page().select("textarea").eachText()).isEqualTo(List.of("1", "1"));
        back.press("Vergelijk").press("Voer deze stapel in");
        Visit refused = stack(round, round.name(), "2").press("Vergelijk").press("Voer deze stapel in");

        assertThat(refused.heading()).isEqualTo("Kijk de stapel na");
        assertThat(refused.problem()).contains(round.name());
        Visit again = refused.press("Verander wat getypt is");
        assertThat(again.page().select("textarea").eachText()).isEqualTo(List.of("2", "2"));
        again.fill("Naam van de stapel, zonder spaties", round.name() + "-2")
                .press("Vergelijk")
                .press("Voer deze stapel in");
        assertThat(paperIn(round)).isEqualTo(2);
    }

    @Test
    void nothing_that_was_typed_is_read_from_an_address() {
        SmallRound round = new SmallRound(engine.api(), "balieadreswijk");
        round.upToVoting();
        engine.caughtUp();

        Visit page = Visit.to(desk, round.path("/balie?first=1&second=1&batch=een&sheets:json=1"));

        assertThat(page.page().select("textarea"))
                .extracting(Element::wholeText)
                .containsExactly("", "");
    }

    @Test
    void who_has_no_mandate_is_told_so() {
        SmallRound round = new SmallRound(engine.api(), "baliezonderwijk");
        round.upToVoting();

        assertThat(page(round).text()).contains("U hebt in deze buurt geen mandaat voor: stemmen op papier invoeren.");
    }

    static List<FilledBallot> ballots() {
        return FilledBallot.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ballots")
    void every_kind_of_ballot_is_typed_and_sent(FilledBallot filled) {
        SmallRound round = new SmallRound(engine.api(), "balie-" + filled.kind());
        filled.open(round);
        round.mandate(DESK);

        Visit look = stack(round, round.name(), LINES.getOrDefault(filled.kind(), ""))
                .press("Vergelijk");
        assertThat(look.problem()).isEmpty();
        look.press("Voer deze stapel in");

        assertThat(cast(round)).isEqualTo(filled.selectionIn(round));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ballots")
    void a_table_votes_as_one_with_every_kind_of_ballot(FilledBallot filled) {
        SmallRound round = new SmallRound(engine.api(), "tafel-" + filled.kind());
        filled.open(round);
        round.mandate(DESK);

        Visit page = Visit.to(desk, round.path("/tafel?positie=" + engine.caughtUp()))
                .fill("Naam van de tafel, zonder spaties", round.name())
                .fill("Aantal mensen aan de tafel", "6");
        Visit tooMuch = filled.fillTooMuch(page, round).press("Voer deze stem in");
        assertThat(tooMuch.problem()).isNotEmpty();
        assertThat(castAt(round, "TABLE")).isZero();
        Visit sent = filled.fillRight(tooMuch, round).press("Voer deze stem in");

        assertThat(sent.problem()).isEmpty();
        assertThat(sent.page().select(".facts div").eachText()).isEqualTo(List.of("Stembiljetten van tafels 6"));
        assertThat(castAt(round, "TABLE")).isEqualTo(6);
        assertThat(cast(round)).isEqualTo(filled.selectionIn(round));
        assertThat(sent.page().select("input[checked], option[selected]:not([value=''])"))
                .isEmpty();
    }

    private static Visit stack(SmallRound round, String name, String lines) {
        return page(round)
                .fill("Naam van de stapel, zonder spaties", name)
                .fill(ONCE, lines)
                .fill(AGAIN, lines);
    }

    private static Visit page(SmallRound round) {
        return Visit.to(desk, round.path("/balie?positie=" + engine.caughtUp()));
    }

    private static int paperIn(SmallRound round) {
        return castAt(round, "PAPER");
    }

    private static int castAt(SmallRound round, String where) {
        return engine.api()
                .read("/api/v1" + round.path("/opkomst"), engine.caughtUp())
                .path("channels")
                .valueStream()
                .filter(channel -> channel.path("channel").asString().equals(where))
                .mapToInt(channel -> channel.path("castBallots").asInt())
                .sum();
    }

    private static String cast(SmallRound round) {
        String payload = engine.tables()
                .texts(
                        "select payload from event_log where payload_type like '%.VoteCast' and payload like ?",
                        "%\"" + round.name() + "\"%")
                .get(0);
        return JsonMapper.shared().readTree(payload).get("selection").toString();
    }
}
