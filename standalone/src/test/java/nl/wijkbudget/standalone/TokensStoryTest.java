package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.ResultRecorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A round in which people at home and at a table divide money over themes, over HTTP. */
class TokensStoryTest {
    private static final Engine ENGINE = Engine.shared();
    private static final String NAME = "muntwijk";
    private static final String COUNT = NAME + ".1";

    private final Api api = ENGINE.api();
    private final SmallRound round = new SmallRound(api, NAME);

    @Test
    void a_neighbourhood_divides_its_money_over_themes() {
        round.establish();
        round.plan();
        round.must(Wijk.ORGANISER, round.path("/indiening/sluiting"), "");
        String rulebook = theRulesAreFrozen();
        peopleVoteAtHomeAndAtATable(rulebook);
        theMoneyIsDivided();
        thePagesTellIt();
    }

    private String theRulesAreFrozen() {
        assertThat(adopts("most-votes-first-skip", "{}").outcome()).isEqualTo("409 rulebook.rule-does-not-fit-form");
        assertThat(adopts("divide-by-tokens", "{'lot': 'groen'}").outcome())
                .isEqualTo("404 rulebook.parameter-is-unknown");
        assertThat(adopts("divide-by-tokens", "{}").status()).isBetween(200, 299);
        return round.rulebook(round.must(Wijk.ORGANISER, round.path("/stemming/opening"), ""));
    }

    private void peopleVoteAtHomeAndAtATable(String rulebook) {
        assertThat(casts(rulebook, 11).outcome()).isEqualTo("409 rulebook.tokens-out-of-range");
        assertThat(casts(rulebook, 10).status()).isBetween(200, 299);
        entersTable(rulebook, 3);
        Reply again = entersTable(rulebook, 3);
        assertThat(again.status()).as(again.text()).isBetween(200, 299);
        assertThat(entersTable(rulebook, 4).outcome()).isEqualTo("409 ballot.table-voted-already");
        Reply closed = round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Iedereen stemde.'}");
        assertThat(api.read("/api/v1" + round.path("/opkomst"), closed.position())
                        .get("inTheBox")
                        .asInt())
                .isEqualTo(4);
    }

    /** One ballot wholly for green, and three half for green: five eighths of 3,000 euros. */
    private void theMoneyIsDivided() {
        round.must(Wijk.ORGANISER, "/tellingen", "{'count': '%s', 'round': '%s'}".formatted(COUNT, NAME));
        Reply certified = round.certify();
        JsonNode division = api.read("/api/v1" + round.path("/uitslag"), certified.position())
                .at("/outcome/division");
        assertThat(division.values().stream().map(JsonNode::toString))
                .isEqualTo(List.of(
                        "{\"theme\":\"groen\",\"tokens\":16,\"amount\":187500}",
                        "{\"theme\":\"samen\",\"tokens\":6,\"amount\":112500}"));
        ENGINE.await(ResultRecorded.class, new RoundId(NAME));
    }

    private void thePagesTellIt() {
        assertThat(page("")).contains("U verdeelt maximaal 10 muntjes over thema’s", "Elk biljet telt even zwaar.");
        assertThat(page("/uitslag")).contains("Wij telden 4 biljetten.", "EUR 1.875,00", "EUR 1.125,00");
    }

    private Reply adopts(String rule, String parameters) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return api.put(Wijk.ORGANISER, "/api/v1" + round.path("/spelregels"), """
                {'draft': {'candidates': [],
                 'form': {'kind': 'tokens', 'themes': ['groen', 'samen'], 'total': 10, 'perTheme': 10},
                 'rule': {'name': '%s', 'measure': 'VOTES', 'parameters': %s},
                 'pots': [{'pot': 'wijk', 'amount': 300000}],
                 'tieRule': 'PROJECT_ID',
                 'window': {'opensAt': '%s', 'closesAt': '%s'},
                 'eligibility': {'policy': 'Code per brief'},
                 'channels': ['ONLINE', 'TABLE'],
                 'top': 1}}""".formatted(
                        rule, parameters, now, now.plus(1, ChronoUnit.DAYS)));
    }

    private Reply casts(String rulebook, int green) {
        return round.cast("""
                {'code': '%s', 'rulebook': '%s',
                 'selection': {'kind': 'tokens', 'shares': [{'theme': 'groen', 'tokens': %d}]}}""".formatted(round.code("recht-1"), rulebook, green));
    }

    /** A table that keeps some of its tokens. */
    private Reply entersTable(String rulebook, int people) {
        return api.post(Wijk.DESK, "/api/v1" + round.path("/tafels"), """
                {'table': '%s-tafel', 'rulebook': '%s', 'people': %d,
                 'selection': {'kind': 'tokens', 'shares': [
                  {'theme': 'groen', 'tokens': 2}, {'theme': 'samen', 'tokens': 2}]}}""".formatted(NAME, rulebook, people));
    }

    private String page(String rest) {
        return api.get(round.path(rest)).text().replace('\u00a0', ' ');
    }
}
