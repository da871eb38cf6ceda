package nl.wijkbudget.rule;

import java.math.BigInteger;
import java.util.Arrays;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * What the voters of each group have left, as a double with a proven error and, on demand, exactly.
 *
 * <p>A voter who was never short paid the rate of every project on her ballot that was bought, times her weight for it.
 * That is all there is to know about what she has left, so it can be reckoned from her ballot and the {@link ExactRates}.
 */
final class VoterMoney {
    static final double ULP = 0x1p-52;
    private static final int NEVER = Integer.MAX_VALUE;

    final double[] money;
    final ExactRates rates;
    private final Poll poll;
    private final Satisfaction satisfaction;
    private final Fraction endowment;
    private final int[] round;
    private final int[] brokeAt;
    private double error;

    VoterMoney(Poll poll, Satisfaction satisfaction, Fraction endowment) {
        this.poll = poll;
        this.satisfaction = satisfaction;
        this.endowment = endowment;
        rates = new ExactRates(endowment);
        money = new double[poll.groups()];
        Arrays.fill(money, endowment.nearest());
        round = new int[poll.projects().size()];
        Arrays.fill(round, -1);
        brokeAt = new int[poll.groups()];
        Arrays.fill(brokeAt, NEVER);
        error = 2 * ULP * endowment.nearest();
    }

    /** How far a double in {@link #money} can be from the truth. */
    double error() {
        return error;
    }

    boolean isBroke(int group) {
        return brokeAt[group] != NEVER;
    }

    /** All that this group's voter has left, over the denominator of the rates. */
    BigInteger exact(int group) {
        Total total = new Total();
        total.add(group, 1);
        return total.exact();
    }

    Total none() {
        return new Total();
    }

    /** The voters of this group paid a full share, and have this much left. */
    void paid(int group, double left) {
        money[group] = Math.max(0, left);
    }

    /** The voters of this group paid a full share, and it was all they had. */
    void paidTheLast(int group) {
        money[group] = 0;
        brokeAt[group] = rates.size() + 1;
    }

    /** The voters of this group paid all they had, which was less than a full share. */
    void paidWhatWasLeft(int group) {
        money[group] = 0;
        brokeAt[group] = rates.size();
    }

    /** Books the purchase for which the groups have just paid. */
    void bought(int project, Rate rate) {
        round[project] = rates.size();
        rates.add(rate.numerator(), rate.weight());
        error += 6 * ULP * endowment.nearest();
    }

    /** What a number of voters have left together. */
    final class Total {
        private final long[] paid = new long[rates.size()];
        private long voters;

        /** Adds this many voters of a group; those who are broke add nothing. */
        void add(int group, int size) {
            if (isBroke(group)) {
                return;
            }
            voters += size;
            int end = poll.start(group + 1);
            for (int entry = poll.start(group); entry < end; entry++) {
                int bought = round[poll.project(entry)];
                if (bought >= 0) {
                    int weight = Supporters.utility(poll, satisfaction, entry, end - poll.start(group));
                    paid[bought] += (long) Math.max(0, weight) * size;
                }
            }
        }

        /** Over the denominator of the rates. */
        BigInteger exact() {
            return rates.money(voters, paid);
        }
    }
}
