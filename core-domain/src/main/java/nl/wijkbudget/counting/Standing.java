package nl.wijkbudget.counting;

import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.poll.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A project in the result.
 *
 * @param rank from 1; shared by equal scores when the tie rule says so, and then as many ranks are passed over
 * @param votes the ballots that name it
 * @param funded whether its pot pays for it; never when the rule only makes an order
 * @param lead how much more of the score it has than the next lower rank; null for the last, and where no score makes the
 *     order
 * @param selected as which of its pot it was selected, from 1; null when it is not funded
 * @param margin how little would change whether it is funded; null where nothing does, or where nobody looked
 * @param grounds null in counts of before they were kept
 */
public record Standing(
        int rank,
        ProjectId project,
        int votes,
        long points,
        Money price,
        boolean funded,
        @Nullable Fraction lead,
        @Nullable Integer selected,
        @Nullable Change margin,
        @Nullable Grounds grounds) {
    /** The lead in whole votes or points; null where there is none, or where a score is a share of them. */
    public @Nullable Long wholeLead() {
        return lead == null || !lead.isWhole() ? null : (Long) lead.numerator().longValueExact();
    }
}
