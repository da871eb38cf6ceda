package nl.wijkbudget.standalone;

import java.math.BigInteger;
import nl.wijkbudget.poll.Fraction;

/** Amounts and points as a file has them: {@code 1234.50}, and {@code 1234} when there are no cents. */
final class FileMoney {
    private FileMoney() {}

    static String of(long smallest, long unit) {
        long rest = Math.abs(smallest % unit);
        String whole = (smallest < 0 ? "-" : "") + Math.abs(smallest / unit);
        if (rest == 0) {
            return whole;
        }
        String decimals = Long.toString(unit + rest).substring(1);
        return whole + "." + decimals;
    }

    static String of(Fraction smallest, long unit) {
        return smallest.denominator().equals(BigInteger.ONE)
                ? of(smallest.numerator().longValueExact(), unit)
                : smallest.over(unit).toString();
    }
}
