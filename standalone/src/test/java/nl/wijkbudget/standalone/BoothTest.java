package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Someone votes on the pages of the booth, in a browser without scripts. */
class BoothTest {
    private static final Engine ENGINE = Engine.shared();

    private final Api api = ENGINE.api();
    private final Browser browser = new Browser(api);

    @Test
    void a_voter_goes_from_the_code_in_the_letter_to_a_receipt_and_changes_the_vote_later() {
        SmallRound round = new SmallRound(api, "hokwijk");
        round.upToVoting();
        String code = round.code("iemand");

        Visit ballot =
                booth(round).fill("Uw stemcode", code.toLowerCase(Locale.ROOT)).press("Verder");
        assertThat(ballot.heading()).isEqualTo("Maak uw keuze");
        assertThat(ballot.text()).contains("Over: 2 van 2 keuzes");
        Visit review = ballot.tick(title(round, Idea.TUIN)).press("Kijk uw stem na");
        assertThat(review.page().select(".marked li").eachText())
                .isEqualTo(List.of(title(round, Idea.TUIN) + " EUR 400"));
        assertThat(review.text()).contains("Over: 1 van 2 keuzes");
        Visit again = review.press("Verander uw keuze");
        Visit receipt = again.untick(title(round, Idea.TUIN))
                .tick(title(round, Idea.BOMEN))
                .press("Kijk uw stem na")
                .press("Stem versturen");

        assertThat(receipt.heading()).isEqualTo("Uw ontvangstbewijs");
        assertThat(receipt.text()).contains("Uw stem is goed ontvangen.").doesNotContain("Plan");
        Visit second = booth(round).fill("Uw stemcode", code).press("Verder").press("Kijk uw stem na");
        assertThat(second.problem()).contains("Kies");
        assertThat(second.tick(title(round, Idea.KEUKEN))
                        .press("Kijk uw stem na")
                        .press("Stem versturen")
                        .heading())
                .isEqualTo("Uw ontvangstbewijs");
        assertThat(inTheBox(round)).isEqualTo("{\"castBallots\":1,\"replaced\":1}");
    }

    @Test
    void a_typing_error_is_told_before_anything_else_and_what_was_typed_stays() {
        SmallRound round = new SmallRound(api, "hokfoutwijk");
        round.upToVoting();

        Visit wrong = booth(round).fill("Uw stemcode", "K7PM-4RDX-9WQ2").press("Verder");

        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.heading()).isEqualTo("Stemmen");
        assertThat(wrong.problem()).contains("code");
        assertThat(wrong.page().select("#code").val()).isEqualTo("K7PM-4RDX-9WQ2");
    }

    @Test
    void a_code_that_does_not_work_can_be_typed_again_and_the_choice_stays() {
        SmallRound round = new SmallRound(api, "hokvervalwijk");
        round.upToVoting();
        List<String> codes = round.codes().issue(round, 2);
        round.must(Wijk.ORGANISER, round.path("/stemcodes/vervallen-brieven"), "{'letter': 1, 'reason': 'Retour'}");

        Visit refused = booth(round)
                .fill("Uw stemcode", codes.get(0))
                .press("Verder")
                .tick(title(round, Idea.TUIN))
                .press("Kijk uw stem na")
                .press("Stem versturen");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.heading()).isEqualTo("Kijk uw stem na");
        assertThat(refused.text()).contains(title(round, Idea.TUIN));
        assertThat(refused.fill("Uw stemcode", codes.get(1))
                        .press("Stem versturen")
                        .heading())
                .isEqualTo("Uw ontvangstbewijs");
    }

    @Test
    void a_vote_is_withdrawn_with_its_code() {
        SmallRound round = new SmallRound(api, "hokterugwijk");
        String rulebook = round.rulebook(round.upToVoting());
        round.cast(round.ballot("iemand", rulebook, Idea.TUIN));
        ENGINE.caughtUp();

        Visit done = Visit.to(browser, round.path("/stemmen/intrekken"))
                .fill("Uw stemcode", round.code("iemand"))
                .press("Trek mijn stem in");

        assertThat(done.text()).contains("Uw stem is ingetrokken.");
        assertThat(api.read("/api/v1" + round.path("/opkomst"), ENGINE.caughtUp())
                        .get("withdrawn")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobody_comes_to_a_later_step_by_its_address_alone() {
        SmallRound round = new SmallRound(api, "hokomwegwijk");
        round.upToVoting();
        ENGINE.caughtUp();

        for (String step : List.of("/biljet", "/controle", "/ontvangst", "/biljet?code=K7PM-4RDX-9WQA")) {
            assertThat(Browser.leadsTo(browser.get(round.path("/stemmen" + step))))
                    .isEqualTo("302 " + round.path("/stemmen"));
        }
    }

    @Test
    void the_booth_begins_no_session_and_is_kept_in_no_cache() {
        SmallRound round = new SmallRound(api, "hokstilwijk");
        round.upToVoting();

        Visit ballot = booth(round).fill("Uw stemcode", round.code("iemand")).press("Verder");

        assertThat(ballot.reply().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(ballot.reply().headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    static List<FilledBallot> ballots() {
        return FilledBallot.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ballots")
    void every_kind_of_ballot_is_filled_in_looked_over_and_sent(FilledBallot filled) {
        SmallRound round = new SmallRound(api, "hok-" + filled.kind());
        filled.open(round);

        Visit ballot = booth(round).fill("Uw stemcode", round.code("iemand")).press("Verder");
        Visit tooMuch = filled.fillTooMuch(ballot, round).press("Kijk uw stem na");
        assertThat(tooMuch.heading()).isEqualTo("Maak uw keuze");
        assertThat(tooMuch.problem()).isNotEmpty();
        Visit review = filled.fillRight(tooMuch, round).press("Kijk uw stem na");
        assertThat(review.page().select(".marked li").eachText()).isEqualTo(filled.shownIn(round));
        assertThat(review.page().select(".rooms li").eachText()).isEqualTo(filled.left());
        Visit receipt =
                review.press("Verander uw keuze").press("Kijk uw stem na").press("Stem versturen");

        assertThat(receipt.heading()).isEqualTo("Uw ontvangstbewijs");
        assertThat(cast(round)).isEqualTo(filled.selectionIn(round));
    }

    private static String cast(SmallRound round) {
        String payload = ENGINE.tables()
                .texts(
                        "select payload from event_log where payload_type like '%.VoteCast' and payload like ?",
                        "%\"" + round.name() + "\"%")
                .get(0);
        return JsonMapper.shared().readTree(payload).get("selection").toString();
    }

    private Visit booth(SmallRound round) {
        return Visit.to(browser, round.path("/stemmen?positie=" + ENGINE.caughtUp()));
    }

    private String inTheBox(SmallRound round) {
        return api.read("/api/v1" + round.path("/opkomst"), ENGINE.caughtUp())
                .at("/channels/0")
                .toString()
                .replaceFirst("\"channel\":\"ONLINE\",", "");
    }

    private static String title(SmallRound round, Idea idea) {
        return round.title(idea);
    }
}
