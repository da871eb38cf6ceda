package nl.wijkbudget.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount in whole cents of one currency, at most 10^13 either way; arithmetic that overflows fails. */
public record Money(@JsonValue long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final long LIMIT = 10_000_000_000_000L;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {
        if (cents > LIMIT || cents < -LIMIT) {
            throw new IllegalArgumentException("An amount is at most 10^13 cents either way: " + cents);
        }
    }

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /** Whole units, such as euros. */
    public static Money of(long units) {
        return new Money(Math.multiplyExact(units, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(-cents);
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean exceeds(Money other) {
        return cents > other.cents;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Two decimals and a point, without a currency: {@code 1234.50}. */
    @Override
    public String toString() {
        String sign = cents < 0 ? "-" : "";
        long size = Math.abs(cents);
        return sign + size / 100 + "." + (size % 100 < 10 ? "0" : "") + size % 100;
    }
}
