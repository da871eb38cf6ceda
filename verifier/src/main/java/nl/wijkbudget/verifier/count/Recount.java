package nl.wijkbudget.verifier.count;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Vote;

/** A vote counted anew, in the form in which its result is published, without margins and reasons. */
public record Recount(Json rule, Json outcome) {
    public static Recount of(Rulebook rulebook, Iterable<Vote> votes) {
        List<Same> ballots = Same.of(votes);
        if (!rulebook.form().themes().isEmpty()) {
            return new Recount(applied("divide-by-tokens", Map.of()), Division.of(rulebook, ballots));
        }
        Map<String, String> parameters =
                Rules.completed(rulebook.rule(), rulebook.parameters(), rulebook.measuresPoints());
        Rule rule = Rules.named(rulebook.rule(), parameters);
        List<PotCount> pots = rulebook.pots().stream()
                .map(pot -> PotCount.of(rulebook, pot, ballots, rule))
                .toList();
        return new Recount(applied(rulebook.rule(), parameters), outcome(rulebook, ballots, pots));
    }

    /** A rule with what was not said filled in. */
    private static Json applied(String name, Map<String, String> parameters) {
        return Json.named("name parameters").with(name, parameters);
    }

    /** What a count says, without what is told beside its outcome and is not recounted. */
    public static Json withoutWords(Json said) {
        Json outcome = said.get("outcome");
        Map<String, Object> fields = new LinkedHashMap<>(outcome.fields());
        fields.put(
                "standings",
                outcome.items("standings").stream()
                        .map(standing -> standing.without("margin", "grounds"))
                        .toList());
        return Json.of(Map.of("outcome", fields));
    }

    private static Json outcome(Rulebook rulebook, List<Same> ballots, List<PotCount> pots) {
        Standings standings = new Standings(rulebook, ballots, pots);
        List<Json> money = pots.stream().map(PotCount::outcome).toList();
        Set<String> funded = new HashSet<>();
        pots.forEach(pot -> funded.addAll(pot.funded()));
        long all = 0;
        long served = 0;
        for (Same same : ballots) {
            all += same.size();
            served += same.selection().names().stream().anyMatch(funded::contains) ? same.size() : 0;
        }
        Json reach = Json.named("ballots served").with(all, served);
        if (Rules.isOrder(rulebook.rule())) {
            List<List<Level>> levels = Level.levels(rulebook, pots);
            List<Json> steps =
                    levels.stream().flatMap(List::stream).map(Level::told).toList();
            List<Json> ties = Level.ties(levels, rulebook.tieRule(), pots);
            return outcome(standings.byScore(levels), steps, ties, money, reach, List.of());
        }
        List<Json> steps = pots.stream().flatMap(PotCount::steps).toList();
        List<Json> ties =
                pots.stream().flatMap(pot -> pot.ties(rulebook.tieRule())).toList();
        return outcome(standings.bySelection(), steps, ties, money, reach, List.of());
    }

    /** What comes out of a count, field by field as it is published. */
    static Json outcome(
            List<Json> standings, List<Json> steps, List<Json> ties, List<Json> pots, Json reach, List<Json> division) {
        return Json.named("standings steps ties pots reach division")
                .with(standings, steps, ties, pots, reach, division);
    }
}
