package nl.wijkbudget.counting.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import nl.wijkbudget.poll.Fraction;
import org.jspecify.annotations.Nullable;

/** Exact numbers in the few digits that people read, in their language; the exact ones are in the API. */
record NumberText(Locale language) {
    private static final MathContext FEW_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    /** A whole number as it is, any other rounded; nothing for nothing. */
    String of(@Nullable Fraction number) {
        if (number == null || number.isWhole()) {
            return number == null ? "" : number.toString();
        }
        BigDecimal rounded =
                new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), FEW_DIGITS);
        return "≈ " + written(rounded);
    }

    /** A part of a whole, to a tenth of a percent; nothing of nothing. */
    String percent(long part, long whole) {
        return whole == 0
                ? ""
                : written(BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
                        + " %";
    }

    private String written(BigDecimal number) {
        char decimals = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        return number.toPlainString().replace('.', decimals);
    }
}
