package nl.wijkbudget.counting;

import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A project in the result.
 *
 * @param rank from 1; shared by equal scores when the tie rule says so, and then as many ranks are passed over
 * @param votes the ballots that name it
 * @param funded whether its pot pays for it; never when the rule only makes an order
 * @param margin how many votes, or points when the rule adds those up, it has more than the next lower rank; null for
 *     the last
 */
public record Standing(
        int rank,
        ProjectId project,
        int votes,
        long points,
        Money price,
        boolean funded,
        @Nullable Long margin) {}
