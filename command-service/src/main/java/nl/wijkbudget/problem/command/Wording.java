package nl.wijkbudget.problem.command;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.ballot.SheetFault;
import nl.wijkbudget.decision.OtherMandate;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.votingcode.Discrepancy;
import org.jspecify.annotations.Nullable;

/** Values as a person in the Netherlands reads them; digits are Western in every language. */
final class Wording {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Locale language;
    private final String currency;
    private final ProblemTexts texts;

    Wording(Locale language, String currency, ProblemTexts texts) {
        this.language = language;
        this.currency = currency;
        this.texts = texts;
    }

    String of(@Nullable Object value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof Instant instant) {
            return format("d MMMM yyyy HH:mm").format(instant.atZone(AMSTERDAM));
        }
        if (value instanceof LocalDate day) {
            return format("d MMMM yyyy").format(day);
        }
        if (value instanceof Enum<?> one) {
            return texts.text(one.getDeclaringClass().getSimpleName() + "." + one.name(), language);
        }
        return value instanceof Number number ? number(number) : words(value);
    }

    private String words(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            List<String> each = all.stream().map(this::of).toList();
            boolean onLines = all.stream().anyMatch(SheetFault.class::isInstance);
            return onLines ? "\n" + String.join("\n", each) : String.join("; ", each);
        }
        if (value instanceof SheetFault fault) {
            return fault.number() + ": " + texts.detail(RefusalProblem.of(fault.refusal()), language);
        }
        if (value instanceof OtherMandate other) {
            return of(other.role()) + " (" + other.mandate().value() + ")";
        }
        if (value instanceof Discrepancy one) {
            return of(one.what()) + ": " + of(one.expected()) + " ≠ " + of(one.found());
        }
        String text = String.valueOf(value);
        boolean named = value instanceof Record && text.indexOf(':') > 0;
        return named ? text.substring(text.indexOf(':') + 1) : text;
    }

    /** Whole amounts without cents: {@code EUR 28.100}. */
    private String money(Money money) {
        NumberFormat form = numbers();
        int decimals = money.cents() % 100 == 0 ? 0 : 2;
        form.setMinimumFractionDigits(decimals);
        form.setMaximumFractionDigits(decimals);
        return currency + " " + form.format(java.math.BigDecimal.valueOf(money.cents(), 2));
    }

    private String number(Number number) {
        return numbers().format(number);
    }

    private NumberFormat numbers() {
        return NumberFormat.getInstance(Locale.forLanguageTag(language.getLanguage() + "-u-nu-latn"));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
