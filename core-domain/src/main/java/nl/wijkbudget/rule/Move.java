package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One decision in the course of a count.
 *
 * @param project its number in the poll
 * @param score what the rule goes by: votes, points or a mean of percentages, votes or points per unit of money, a price
 *     per unit of utility under Equal Shares, a load under Phragmén
 * @param available what was left to spend before, in the smallest unit of the poll's money
 * @param payment under Equal Shares, who paid or how much the supporters have left
 */
public record Move(
        int project,
        Verdict verdict,
        Fraction score,
        long available,
        @Nullable Payment payment) {
    public Move(int project, Verdict verdict, Fraction score, long available) {
        this(project, verdict, score, available, null);
    }

    /** The same decision on a project with another number. */
    Move as(int number) {
        return new Move(number, verdict, score, available, payment);
    }
}
