package nl.wijkbudget.verifier.count;

import java.math.BigDecimal;
import java.math.BigInteger;
import nl.wijkbudget.verifier.json.Malformed;

/** An exact fraction in lowest terms, the denominator above zero. */
public record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {
    public static final Ratio ZERO = of(0);

    public Ratio {
        BigInteger divisor = above.gcd(below);
        if (below.signum() <= 0) {
            throw new Malformed("is a fraction over zero or less");
        }
        if (!divisor.equals(BigInteger.ONE)) {
            above = above.divide(divisor);
            below = below.divide(divisor);
        }
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Ratio of(long above, long below) {
        return new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    public static Ratio read(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return new Ratio(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
            }
            BigDecimal decimal = new BigDecimal(text);
            int scale = Math.max(0, decimal.scale());
            return new Ratio(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
        } catch (NumberFormatException notANumber) {
            throw new Malformed("is no fraction: '" + text + "'");
        }
    }

    public Ratio plus(Ratio other) {
        return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.above.negate(), other.below));
    }

    public Ratio times(Ratio other) {
        return new Ratio(above.multiply(other.above), below.multiply(other.below));
    }

    public Ratio times(long factor) {
        return times(of(factor));
    }

    public Ratio over(Ratio other) {
        return times(new Ratio(other.below.multiply(BigInteger.valueOf(other.signum())), other.above.abs()));
    }

    public BigInteger floor() {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    public boolean isWhole() {
        return below.equals(BigInteger.ONE);
    }

    public int signum() {
        return above.signum();
    }

    @Override
    public int compareTo(Ratio other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    @Override
    public String toString() {
        return isWhole() ? above.toString() : above + "/" + below;
    }
}
