package nl.wijkbudget.approval;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a neighbourhood put under four eyes; changing this always is.
 *
 * @param limit money up to and including this amount moves without others; there if {@link Matter#MONEY} is
 */
public record FourEyesRule(Set<Matter> matters, @Nullable Money limit) {
    public FourEyesRule {
        matters = Collections.unmodifiableSet(new TreeSet<>(matters));
        if (matters.contains(Matter.FOUR_EYES)) {
            throw new IllegalArgumentException("FOUR_EYES is under four eyes without saying so");
        }
        if (matters.contains(Matter.MONEY) != (limit != null)) {
            throw new IllegalArgumentException("There is a limit if and only if MONEY is under four eyes");
        }
        if (limit != null && limit.isNegative()) {
            throw new IllegalArgumentException("A limit is not negative: " + limit);
        }
    }

    boolean covers(Weight weight) {
        if (weight.matter() == Matter.FOUR_EYES) {
            return true;
        }
        Money amount = weight.amount();
        boolean small = limit != null && amount != null && !amount.exceeds(limit);
        return matters.contains(weight.matter()) && !small;
    }
}
