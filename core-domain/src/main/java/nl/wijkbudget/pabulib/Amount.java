package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum of money in the currency of the file: as written there, with a decimal point or comma, and in whole cents. */
public record Amount(String written, long cents) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,15}([.,][0-9]{1,2})?");

    public Amount {
        if (!SHAPE.matcher(written).matches() || cents != centsOf(written)) {
            throw new IllegalArgumentException("Not an amount of " + cents + " cents: " + written);
        }
    }

    public static Amount ofCents(long cents) {
        BigDecimal whole = BigDecimal.valueOf(cents, 2);
        return new Amount((cents % 100 == 0 ? whole.setScale(0) : whole).toPlainString(), cents);
    }

    /** Digits with at most two decimals, no sign and no separators of thousands; nothing else is an amount. */
    public static Optional<Amount> of(String written) {
        return SHAPE.matcher(written).matches() ? Optional.of(new Amount(written, centsOf(written))) : Optional.empty();
    }

    /** Whether there are no cents. */
    public boolean isWhole() {
        return cents % 100 == 0;
    }

    private static long centsOf(String written) {
        return new BigDecimal(written.replace(',', '.')).movePointRight(2).longValueExact();
    }
}
