package nl.wijkbudget.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** An exact share of the whole, in lowest terms, its denominator above zero: {@code 1/3}, or {@code 0.25} in the notation of decimals. */
public record Weight(BigInteger numerator, BigInteger denominator) {
    static final Weight ZERO = new Weight(BigInteger.ZERO, BigInteger.ONE);

    private static final Pattern FORM = Pattern.compile("\\d{1,9}(/\\d{1,9}|\\.\\d{1,9})?");

    public Weight {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Weight of(String word, Parameter parameter) {
        if (!FORM.matcher(word).matches()) {
            throw parameter.impossible("A weight is a fraction or a decimal: '" + word + "'");
        }
        int slash = word.indexOf('/');
        BigDecimal number = new BigDecimal(slash < 0 ? word : word.substring(0, slash));
        BigInteger divisor = slash < 0 ? BigInteger.ONE : new BigInteger(word.substring(slash + 1));
        if (number.signum() == 0 || divisor.signum() == 0) {
            throw parameter.impossible("A weight is more than zero: '" + word + "'");
        }
        return new Weight(number.unscaledValue(), divisor.multiply(BigInteger.TEN.pow(number.scale())));
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
