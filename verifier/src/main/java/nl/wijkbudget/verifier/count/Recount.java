package nl.wijkbudget.verifier.count;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Vote;

/**
 * A vote counted anew, in the form in which its result is published, without margins and reasons.
 *
 * @param rule with what was not said filled in
 */
public record Recount(Json rule, Json outcome) {
    /** What comes out of a count. */
    static final Json.Names OUTCOME = Json.named("standings steps ties pots reach division");

    public static Recount of(Rulebook rulebook, Iterable<Vote> votes) {
        List<Same> ballots = Same.of(votes);
        boolean divides = !rulebook.form().themes().isEmpty();
        String name = divides ? "divide-by-tokens" : rulebook.rule();
        Map<String, String> said = divides ? Map.of() : rulebook.parameters();
        Map<String, String> parameters = Rule.completed(name, said, rulebook.measuresPoints());
        Json outcome =
                divides ? Division.of(rulebook, ballots) : outcome(rulebook, ballots, Rule.named(name, parameters));
        return new Recount(Json.named("name parameters").with(name, parameters), outcome);
    }

    private static Json outcome(Rulebook rulebook, List<Same> ballots, Rule rule) {
        List<PotCount> pots = rulebook.pots().stream()
                .map(pot -> PotCount.of(rulebook, pot, ballots, rule))
                .toList();
        Set<String> funded = new HashSet<>();
        pots.forEach(pot -> funded.addAll(pot.names(pot.trace().winners())));
        long all = 0;
        long served = 0;
        for (Same same : ballots) {
            all += same.size();
            served += same.selection().names().stream().anyMatch(funded::contains) ? same.size() : 0;
        }
        Json reach = Json.named("ballots served").with(all, served);
        List<Json> money = pots.stream().map(PotCount::told).toList();
        Standings told = Standings.of(rulebook, pots);
        return OUTCOME.with(told.standings(), told.steps(), told.ties(), money, reach, List.of());
    }

    /** What a count says, without what is told beside its outcome and is not recounted. */
    public static Json withoutWords(Json said) {
        Map<String, Object> fields = new LinkedHashMap<>(said.get("outcome").fields());
        fields.put(
                "standings",
                said.get("outcome").items("standings").stream()
                        .map(standing -> standing.without("margin", "grounds"))
                        .toList());
        return Json.of(Map.of("outcome", fields));
    }
}
