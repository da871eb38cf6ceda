package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Vote;
import org.jspecify.annotations.Nullable;

/** A vote counted anew, in the form in which its result is published, without margins and reasons. */
public record Recount(Json rule, Json outcome) {
    public static Recount of(Rulebook rulebook, Iterable<Vote> votes) {
        if (!rulebook.form().themes().isEmpty()) {
            return new Recount(applied("divide-by-tokens", Map.of()), Division.of(rulebook, votes));
        }
        Map<String, String> parameters =
                Rules.completed(rulebook.rule(), rulebook.parameters(), rulebook.measuresPoints());
        Rule rule = Rules.named(rulebook.rule(), parameters);
        List<PotCount> pots = rulebook.pots().stream()
                .map(pot -> PotCount.of(rulebook, pot, votes, rule))
                .toList();
        return new Recount(applied(rulebook.rule(), parameters), outcome(rulebook, votes, pots));
    }

    private static Json applied(String name, Map<String, String> parameters) {
        Map<String, Json> values = new TreeMap<>();
        parameters.forEach((parameter, value) -> values.put(parameter, Json.of(value)));
        return Json.of(Map.of("name", Json.of(name), "parameters", Json.of(values)));
    }

    private static Json outcome(Rulebook rulebook, Iterable<Vote> votes, List<PotCount> pots) {
        Standings standings = new Standings(rulebook, votes, pots);
        List<Json> money = pots.stream().map(PotCount::outcome).toList();
        if (!Rules.isOrder(rulebook.rule())) {
            List<Json> steps = new ArrayList<>();
            List<Json> ties = new ArrayList<>();
            for (PotCount pot : pots) {
                pot.trace().steps().forEach(step -> steps.add(pot.step(step)));
                pot.trace()
                        .ties()
                        .forEach(tie -> ties.add(tie(rulebook, tie.score(), names(pot, tie), tie.decisive())));
            }
            return outcome(standings.bySelection(), steps, ties, money, reach(votes, pots), List.of());
        }
        List<List<Level>> levels = levels(rulebook, pots);
        List<Json> steps =
                levels.stream().flatMap(List::stream).map(Level::json).toList();
        List<Json> ties = levels.stream()
                .filter(equal -> Level.tied(equal).size() > 1)
                .map(equal -> tie(rulebook, equal.get(0).step().score(), Level.tied(equal), isDecisive(equal, pots)))
                .toList();
        return outcome(standings.byScore(levels), steps, ties, money, reach(votes, pots), List.of());
    }

    private static List<List<Level>> levels(Rulebook rulebook, List<PotCount> pots) {
        boolean perCost = rulebook.rule().equals("votes-per-euro");
        Comparator<Level> byTieRule =
                Comparator.comparing(level -> rulebook.candidates().get(level.project()), rulebook.tieOrder());
        List<Level> sorted = pots.stream()
                .flatMap(pot -> pot.trace().steps().stream().map(step -> Level.of(pot, step, perCost)))
                .sorted(Comparator.<Level>reverseOrder().thenComparing(byTieRule))
                .toList();
        List<List<Level>> levels = new ArrayList<>();
        for (Level level : sorted) {
            if (levels.isEmpty() || levels.get(levels.size() - 1).get(0).compareTo(level) != 0) {
                levels.add(new ArrayList<>());
            }
            levels.get(levels.size() - 1).add(level);
        }
        return levels;
    }

    private static boolean isDecisive(List<Level> equal, List<PotCount> pots) {
        List<String> tied = Level.tied(equal);
        return pots.stream().anyMatch(pot -> pot.trace().ties().stream()
                .anyMatch(tie -> Boolean.TRUE.equals(tie.decisive()) && tied.containsAll(names(pot, tie))));
    }

    private static List<String> names(PotCount pot, Trace.Tie tie) {
        return tie.projects().stream().map(pot::project).toList();
    }

    private static Json tie(Rulebook rulebook, Ratio score, List<String> order, @Nullable Boolean decisive) {
        return Json.of(Map.of(
                "score", Json.of(score.toString()),
                "order", Json.of(order.stream().map(Json::of).toList()),
                "rule", Json.of(rulebook.tieRule()),
                "decisive", decisive == null ? Json.of(null) : Json.of(decisive)));
    }

    private static Json reach(Iterable<Vote> votes, List<PotCount> pots) {
        Set<String> funded = new HashSet<>();
        pots.forEach(pot -> funded.addAll(pot.funded()));
        long served = StreamSupport.stream(votes.spliterator(), false)
                .filter(vote -> vote.selection().names().stream().anyMatch(funded::contains))
                .count();
        long ballots = StreamSupport.stream(votes.spliterator(), false).count();
        return Json.of(Map.of("ballots", Json.of(ballots), "served", Json.of(served)));
    }

    static Json outcome(
            List<Json> standings, List<Json> steps, List<Json> ties, List<Json> pots, Json reach, List<Json> division) {
        return Json.of(Map.of(
                "standings", Json.of(standings),
                "steps", Json.of(steps),
                "ties", Json.of(ties),
                "pots", Json.of(pots),
                "reach", reach,
                "division", Json.of(division)));
    }
}
