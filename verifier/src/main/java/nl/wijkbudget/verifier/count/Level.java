package nl.wijkbudget.verifier.count;

import java.util.Comparator;
import java.util.List;
import nl.wijkbudget.verifier.json.Json;

/**
 * A step of an order with the height at which its project stands among those of all pots.
 *
 * @param above whether it is wanted and free, where scores are taken per unit of money
 * @param score what equals have in common
 */
record Level(String project, boolean above, Ratio score, Trace.Step step, Json json) implements Comparable<Level> {
    private static final Comparator<Level> LOWEST =
            Comparator.comparing(Level::above).thenComparing(Level::score);

    static Level of(PotCount pot, Trace.Step step, boolean perCost) {
        boolean above =
                perCost && pot.poll().cost(step.project()) == 0 && step.score().signum() > 0;
        return new Level(pot.project(step.project()), above, above ? Ratio.ZERO : step.score(), step, pot.step(step));
    }

    /** The projects that were really level: what was left out did not compete. */
    static List<String> tied(List<Level> equal) {
        return equal.stream()
                .filter(level -> !level.step().verdict().equals("BELOW_THRESHOLD"))
                .map(Level::project)
                .toList();
    }

    @Override
    public int compareTo(Level other) {
        return LOWEST.compare(this, other);
    }
}
