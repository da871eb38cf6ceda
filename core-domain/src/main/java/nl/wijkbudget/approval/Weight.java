package nl.wijkbudget.approval;

import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about, and how much money it moves.
 *
 * @param amount null where it is not about money, or moves whatever another decision moved
 */
public record Weight(Matter matter, @Nullable Money amount) {
    static Weight of(Matter matter) {
        return new Weight(matter, null);
    }

    static Weight of(Money amount) {
        return new Weight(Matter.MONEY, amount);
    }
}
