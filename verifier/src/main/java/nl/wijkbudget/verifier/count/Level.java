package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;

/**
 * A step of an order with the height at which its project stands among those of all pots.
 *
 * @param above whether it is wanted and free, where scores are taken per unit of money
 * @param height what equals have in common
 */
record Level(PotCount pot, Trace.Step step, boolean above, Ratio height) {
    private static final Comparator<Level> HIGHEST =
            Comparator.comparing(Level::above).thenComparing(Level::height).reversed();

    private static Level of(PotCount pot, Trace.Step step, boolean perCost) {
        boolean above =
                perCost && pot.poll().cost(step.project()) == 0 && step.score().signum() > 0;
        return new Level(pot, step, above, above ? Ratio.ZERO : step.score());
    }

    String project() {
        return pot.project(step.project());
    }

    Json told() {
        return pot.told(step);
    }

    /** The projects of all pots from high to low, equals together in the order that breaks ties. */
    static List<List<Level>> levels(Rulebook rulebook, List<PotCount> pots) {
        boolean perCost = rulebook.rule().equals("votes-per-euro");
        Comparator<Level> byTieRule =
                Comparator.comparing(level -> rulebook.candidates().get(level.project()), rulebook.tieOrder());
        List<List<Level>> levels = new ArrayList<>();
        pots.stream()
                .flatMap(pot -> pot.trace().steps().stream().map(step -> of(pot, step, perCost)))
                .sorted(HIGHEST.thenComparing(byTieRule))
                .forEach(level -> {
                    if (levels.isEmpty()
                            || HIGHEST.compare(levels.get(levels.size() - 1).get(0), level) != 0) {
                        levels.add(new ArrayList<>());
                    }
                    levels.get(levels.size() - 1).add(level);
                });
        return levels;
    }

    /** The projects that were really level: what was left out did not compete. */
    static List<Json> ties(List<List<Level>> levels, String rule, List<PotCount> pots) {
        List<Json> ties = new ArrayList<>();
        for (List<Level> equal : levels) {
            List<String> tied = equal.stream()
                    .filter(level -> !level.step().verdict().equals("BELOW_THRESHOLD"))
                    .map(Level::project)
                    .toList();
            boolean isDecisive = pots.stream().anyMatch(pot -> pot.decides(tied));
            if (tied.size() > 1) {
                ties.add(new Trace.Tie(equal.get(0).step().score(), List.of(), isDecisive).told(tied, rule));
            }
        }
        return ties;
    }
}
