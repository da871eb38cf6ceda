package nl.wijkbudget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of which doubles cannot tell whether they can pay a full share, with what they have exactly. */
final class CloseCalls {
    private final List<CloseCall> open = new ArrayList<>();

    void add(BigInteger money, int size, int weight) {
        open.add(new CloseCall(money, size, weight));
    }

    /**
     * The rate at which these groups and those that can surely pay in full raise what is needed.
     *
     * @param needed over the denominator of the rates, once those that surely cannot pay in full have paid all they have
     * @param full the weight of those that can surely pay in full
     * @return null when all of it together is not enough
     */
    @Nullable
    Rate settle(BigInteger needed, long full) {
        long weight = full + open.stream().mapToLong(CloseCall::totalWeight).sum();
        BigInteger left = needed;
        int before;
        do {
            before = open.size();
            for (Iterator<CloseCall> calls = open.iterator(); calls.hasNext(); ) {
                CloseCall call = calls.next();
                if (call.isShortOf(left, weight)) {
                    left = left.subtract(call.total());
                    weight -= call.totalWeight();
                    calls.remove();
                }
            }
        } while (open.size() < before);
        return weight == 0 ? null : new Rate(left, weight);
    }

    private record CloseCall(BigInteger money, int size, int weight) {
        BigInteger total() {
            return money.multiply(BigInteger.valueOf(size));
        }

        long totalWeight() {
            return (long) size * weight;
        }

        /** Whether it cannot pay its part of what is left over all this weight. */
        boolean isShortOf(BigInteger left, long all) {
            return money.multiply(BigInteger.valueOf(all)).compareTo(left.multiply(BigInteger.valueOf(weight))) < 0;
        }
    }
}
