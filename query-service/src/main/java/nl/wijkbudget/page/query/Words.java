package nl.wijkbudget.page.query;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Texts, amounts, moments and accounts in the language of the reader; templates call it {@code @words}. */
public final class Words {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    /** Between the code of a currency and its number, which stay on one line. */
    private static final String UNBROKEN = "\u00a0";

    private final MessageSource messages;
    private final Supplier<Locale> reader;

    /** @param reader the language of whoever reads now, for each text again */
    public Words(MessageSource messages, Supplier<Locale> reader) {
        this.messages = messages;
        this.reader = reader;
    }

    /** The same words for whoever reads now, wherever they are said later. */
    public Words ofThisReader() {
        Locale now = reader.get();
        return new Words(messages, () -> now);
    }

    public Language language() {
        return Language.of(reader.get());
    }

    /** Such as {@code EUR 28.100,00} in Dutch and {@code EUR 28,100.00} elsewhere; nothing for nothing. */
    public String money(@Nullable Money amount, String currency) {
        return amount == null ? "" : currency + UNBROKEN + number(amount, "#,##0.00");
    }

    /** For in a sentence: cents only where there are. */
    public String brief(@Nullable Money amount, String currency) {
        if (amount == null) {
            return "";
        }
        return amount.cents() % 100 == 0 ? currency + UNBROKEN + number(amount, "#,##0") : money(amount, currency);
    }

    /** A sentence in which amounts of this currency stay on one line. */
    public String unbroken(String sentence, String currency) {
        return currency.isBlank() ? sentence : sentence.replace(currency + " ", currency + UNBROKEN);
    }

    /** As people fill it in; nothing for nothing. */
    public String entered(@Nullable Money amount) {
        return amount == null ? "" : number(amount, "0.00");
    }

    /** For templates, which count in cents. */
    public Money cents(long cents) {
        return Money.ofCents(cents);
    }

    private String number(Money amount, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale()))
                .format(BigDecimal.valueOf(amount.cents(), 2));
    }

    /** Such as {@code 1 november 2017 09:00}, in Amsterdam. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : formatted("d MMMM yyyy HH:mm").format(instant.atZone(AMSTERDAM));
    }

    /** The same without the time. */
    public String date(@Nullable Instant instant) {
        return instant == null ? "" : day(instant.atZone(AMSTERDAM).toLocalDate());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : formatted("d MMMM yyyy").format(day);
    }

    private DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    /** A text of the bundles; the end of its key when they have none, for names that an organiser may invent. */
    public String text(String key, Object... values) {
        String known = messages.getMessage(key, values, key.substring(key.lastIndexOf('.') + 1), locale());
        return Objects.requireNonNullElse(known, key);
    }

    /** A text of the bundles, if they have one. */
    public Optional<String> known(String key, Object... values) {
        return Optional.ofNullable(messages.getMessage(key, values, null, locale()));
    }

    /** The texts whose keys are this beginning and a number, from one on. */
    public List<String> numbered(String beginning) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> known(beginning + number))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** An account by what it is: {@code fund:wijkfonds:groen:*} is a fund with an earmark. */
    public String account(String account) {
        String[] parts = account.split(":", -1);
        String earmarks =
                Stream.of(parts).skip(2).filter(part -> !part.equals("*")).collect(Collectors.joining(", "));
        String known = text("account." + parts[0], parts.length > 1 ? parts[1] : "");
        return earmarks.isEmpty() ? known : known + " (" + earmarks + ")";
    }

    private Locale locale() {
        return language().locale();
    }
}
