package nl.wijkbudget.reason;

import java.util.Locale;

/** The forms of words beside a number, as the Unicode CLDR has them for Dutch, English and Arabic. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static PluralForm of(long number, Locale language) {
        return language.getLanguage().equals("ar") ? arabic(number) : number == 1 ? ONE : OTHER;
    }

    private static PluralForm arabic(long number) {
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        long rest = number % 100;
        return rest < 3 ? OTHER : rest <= 10 ? FEW : MANY;
    }

    /** As it ends a key, like {@code .one}. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
