package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact numbers as files write them, of a length that cannot be used to keep a reader busy. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,15})?");

    private Numbers() {}

    /** A number with its scale kept, so that it is written back as it was read. */
    static Optional<BigDecimal> decimal(String text) {
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return Optional.of(BigDecimal.valueOf(text.charAt(0) - '0'));
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A whole number of zero or more; {@code 12.0} is one too. */
    static Optional<Integer> whole(String text) {
        return decimal(text)
                .filter(number -> number.signum() >= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
