package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.pabulib.PabulibFile;
import nl.wijkbudget.pabulib.PabulibReader;
import nl.wijkbudget.pabulib.PabulibWriter;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.verifier.count.Recount;
import nl.wijkbudget.verifier.count.Same;
import nl.wijkbudget.verifier.json.Difference;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.pabulib.ElectionFile;
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
                .forEach(SameAsTheEngineTest::assertSameOrThrow);
    }

    private static void assertSameOrThrow(long seed) {
        try {
            assertSame(seed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void assertSame(long seed) throws IOException {
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
        if (!divides) {
            RoundPlanned planned =
                    new RoundPlanned(new RoundId("round"), new NeighbourhoodId("wijk"), "Ronde \"1\"; é", "EUR");
            PabulibFile file = new CertifiedElection(planned, election, outcome.standings()).file();
            String written = new PabulibWriter().write(file);
            assertThat(new ElectionFile(
                                    read(planned),
                                    rulebook,
                                    Same.of(votes),
                                    recount.outcome().items("standings"))
                            .rows()
                            .collect(Collectors.joining()))
                    .as("seed %s", seed)
                    .isEqualTo(written);
            assertThat(new PabulibReader()
                            .read(new StringReader(written))
                            .<AssertionError>orElseThrow(
                                    faults -> new AssertionError("seed " + seed + ": " + faults.lines(Locale.ROOT))))
                    .as("seed %s", seed)
                    .isEqualTo(file.normal());
        }
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
