package nl.wijkbudget.counting;

import java.util.Comparator;
import java.util.Objects;
import nl.wijkbudget.poll.Fraction;

/**
 * The height at which a project stands in an order: its score, and above all scores what is wanted and has no price where
 * scores are taken per unit of cost.
 */
record Level(boolean above, Fraction score) implements Comparable<Level> {
    private static final Comparator<Level> ORDER =
            Comparator.comparing(Level::above).thenComparing(Level::score);

    static Level of(Step step, boolean perCost) {
        Fraction score = Objects.requireNonNull(step.score());
        boolean above = perCost && step.price().cents() == 0 && score.signum() > 0;
        return new Level(above, above ? Fraction.ZERO : score);
    }

    @Override
    public int compareTo(Level other) {
        return ORDER.compare(this, other);
    }
}
