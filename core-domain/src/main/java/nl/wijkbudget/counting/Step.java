package nl.wijkbudget.counting;

import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rule.Payment;
import nl.wijkbudget.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One decision of the rule: the project looked at, what it cost, what its pot held before, and what was decided.
 *
 * @param score what the rule went by, exactly; null in counts of before it was kept
 * @param payment under Equal Shares, who paid or what the supporters had left
 */
public record Step(
        ProjectId project,
        PotId pot,
        Money price,
        Money available,
        Verdict verdict,
        @Nullable Fraction score,
        @Nullable Payment payment) {
    /** What the pot holds after this step. */
    public Money left() {
        return verdict.isFunded() ? available.minus(price) : available;
    }
}
