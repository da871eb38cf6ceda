package nl.wijkbudget.reason;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers and amounts as people in the Netherlands read them; digits are Western in every language. */
public final class NumberWords {
    private final char thousands;
    private final char decimals;
    private final String currency;

    public NumberWords(Locale language, String currency) {
        boolean dutch = language.getLanguage().equals("nl");
        thousands = dutch ? '.' : ',';
        decimals = dutch ? ',' : '.';
        this.currency = currency;
    }

    /** Whole amounts without cents: {@code EUR 4.200}. */
    public String money(long smallest, long unit) {
        long rest = smallest % unit;
        String whole = (currency + " " + count(smallest / unit)).strip();
        int digits = Long.toString(unit - 1).length();
        return rest == 0 ? whole : whole + decimals + String.format(Locale.ROOT, "%0" + digits + "d", rest);
    }

    /** A number of points: of the smallest so many make one, and decimals only where there are. */
    public String points(long smallest, long unit) {
        BigDecimal exact =
                BigDecimal.valueOf(smallest).divide(BigDecimal.valueOf(unit)).stripTrailingZeros();
        String rest = exact.remainder(BigDecimal.ONE).toPlainString();
        return count(smallest / unit) + (exact.scale() > 0 ? decimals + rest.substring(rest.indexOf('.') + 1) : "");
    }

    public String count(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, thousands);
        }
        return digits.toString();
    }
}
