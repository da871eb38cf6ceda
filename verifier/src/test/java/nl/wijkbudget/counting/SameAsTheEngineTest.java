package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.verifier.count.Recount;
import nl.wijkbudget.verifier.json.Difference;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.rulebook.Vote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Two programs that share nothing but the specification count the same, step by step. */
class SameAsTheEngineTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ELECTIONS = Integer.getInteger("wijkbudget.test.recounts", 300);

    static List<String> rules() {
        return AnyElection.RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_gives_the_same_steps_ties_and_standings(String rule) {
        LongStream.range(0, ELECTIONS)
                .map(number -> number * AnyElection.RULES.size() + AnyElection.RULES.indexOf(rule))
                .forEach(SameAsTheEngineTest::assertSame);
    }

    private static void assertSame(long seed) {
        Election election = AnyElection.of(seed);
        nl.wijkbudget.verifier.rulebook.Rulebook rulebook =
                nl.wijkbudget.verifier.rulebook.Rulebook.of(read(election.rulebook()));
        List<Vote> votes = election.ballots().stream()
                .map(ballot -> Vote.of(read(new VoteCast(
                        ballot.ballot(),
                        new RoundId("round"),
                        election.rulebook().hash(),
                        ballot.channel(),
                        ballot.selection()))))
                .toList();
        Recount recount = Recount.of(rulebook, votes);
        assertThat(new String(rulebook.canonicalText(), StandardCharsets.UTF_8))
                .isEqualTo(election.rulebook().canonicalText().toString());
        boolean divides = election.rulebook().rule().name().equals(Division.RULE);
        Json rule = divides
                ? read(new AppliedRule(Division.RULE, Map.of()))
                : read(AppliedRule.of(CountingRules.of(election.rulebook().rule())));
        Outcome outcome = divides
                ? new Division(election).outcome()
                : CountedElection.of(
                                election, CountingRules.of(election.rulebook().rule()))
                        .outcome();
        assertThat(Difference.between("rule", rule, recount.rule()))
                .as("seed %s", seed)
                .isEmpty();
        assertThat(Difference.between("outcome", told(read(outcome)), recount.outcome()))
                .as("seed %s: %s", seed, election)
                .isEmpty();
    }

    /** Without what is said about the result beside it. */
    private static Json told(Json outcome) {
        Map<String, Json> fields = new LinkedHashMap<>(outcome.fields());
        fields.computeIfPresent(
                "standings",
                (name, standings) -> Json.of(standings.items().stream()
                        .map(standing -> {
                            Map<String, Json> each = new LinkedHashMap<>(standing.fields());
                            each.remove("margin");
                            each.remove("grounds");
                            return Json.of(each);
                        })
                        .toList()));
        return Json.of(fields);
    }

    private static Json read(Object value) {
        return JsonReader.read(JSON.writeValueAsBytes(value));
    }
}
