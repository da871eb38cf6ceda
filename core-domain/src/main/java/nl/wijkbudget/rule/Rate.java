package nl.wijkbudget.rule;

import java.math.BigInteger;
import nl.wijkbudget.poll.Fraction;

/** An exact rate: the numerator over the denominator of the {@link ExactRates} it came from, times the weight. */
record Rate(BigInteger numerator, long weight) {
    /** Compares the utility that both buy: a rate over what a unit of weight gets out of the project. */
    static int compare(Rate one, long same, Rate other, long otherSame) {
        return one.numerator
                .multiply(BigInteger.valueOf(other.weight).multiply(BigInteger.valueOf(otherSame)))
                .compareTo(
                        other.numerator.multiply(BigInteger.valueOf(one.weight).multiply(BigInteger.valueOf(same))));
    }

    Fraction value(ExactRates rates) {
        return new Fraction(numerator, rates.denominator().multiply(BigInteger.valueOf(weight)));
    }
}
