package nl.wijkbudget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.poll.Fraction;

/**
 * What a unit of weight paid for each project bought so far, and the endowment, all over one denominator.
 *
 * <p>A purchase multiplies the denominator by a small number at most, so nothing is ever reduced and no voter needs a
 * fraction of her own: what she has left is the endowment less whole multiples of these rates.
 */
final class ExactRates {
    private final List<BigInteger> rates = new ArrayList<>();
    private BigInteger denominator;
    private BigInteger endowment;

    ExactRates(Fraction endowment) {
        denominator = endowment.denominator();
        this.endowment = endowment.numerator();
    }

    int size() {
        return rates.size();
    }

    BigInteger denominator() {
        return denominator;
    }

    /** This many endowments less this many times each rate, over the denominator. */
    BigInteger money(long endowments, long[] paid) {
        BigInteger sum = endowment.multiply(BigInteger.valueOf(endowments));
        for (int rate = 0; rate < rates.size(); rate++) {
            if (paid[rate] != 0) {
                sum = sum.subtract(rates.get(rate).multiply(BigInteger.valueOf(paid[rate])));
            }
        }
        return sum;
    }

    /** Adds the rate numerator / (denominator * weight). */
    void add(BigInteger numerator, long weight) {
        BigInteger factor = BigInteger.valueOf(weight);
        BigInteger shared = factor.gcd(numerator.mod(factor));
        factor = factor.divide(shared);
        if (!factor.equals(BigInteger.ONE)) {
            for (int rate = 0; rate < rates.size(); rate++) {
                rates.set(rate, rates.get(rate).multiply(factor));
            }
            denominator = denominator.multiply(factor);
            endowment = endowment.multiply(factor);
        }
        rates.add(numerator.divide(shared));
    }

    /** A rate as a double within one unit in the last place. */
    double nearest(BigInteger numerator, long weight) {
        return Fraction.nearest(numerator, denominator.multiply(BigInteger.valueOf(weight)));
    }
}
