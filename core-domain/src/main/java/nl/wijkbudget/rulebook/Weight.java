package nl.wijkbudget.rulebook;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** An exact share of the whole, in lowest terms, its denominator above zero, such as {@code 1/3}. */
public record Weight(BigInteger numerator, BigInteger denominator) {
    static final Weight ZERO = new Weight(BigInteger.ZERO, BigInteger.ONE);

    private static final Pattern FORM = Pattern.compile("\\d{1,9}(/\\d{1,9})?");

    public Weight {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Weight of(String word, Parameter parameter) {
        if (!FORM.matcher(word).matches()) {
            throw parameter.impossible("A weight is a fraction: '" + word + "'");
        }
        int slash = word.indexOf('/');
        BigInteger numerator = new BigInteger(slash < 0 ? word : word.substring(0, slash));
        BigInteger denominator = slash < 0 ? BigInteger.ONE : new BigInteger(word.substring(slash + 1));
        if (numerator.signum() == 0 || denominator.signum() == 0) {
            throw parameter.impossible("A weight is more than zero: '" + word + "'");
        }
        return new Weight(numerator, denominator);
    }

    Weight plus(Weight other) {
        return new Weight(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    boolean isOne() {
        return numerator.equals(denominator);
    }

    /** {@code 1/2}, or {@code 1} when it is whole. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
