package nl.wijkbudget.page.query;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Amounts, moments and accounts as people in the Netherlands read them; templates call it {@code @dutch}. */
public final class DutchWords {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    private final MessageSource messages;

    public DutchWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as {@code EUR 28.100,00}; nothing for nothing. */
    public String money(@Nullable Money amount, String currency) {
        if (amount == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(DUTCH));
        return currency + " " + format.format(BigDecimal.valueOf(amount.cents(), 2));
    }

    /** Such as {@code 1 november 2017 09:00}, in Amsterdam. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(AMSTERDAM));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A text of the bundle; its key when the bundle has none, for names that an organiser may invent. */
    public String text(String key, Object... values) {
        String known = messages.getMessage(key, values, key.substring(key.lastIndexOf('.') + 1), DUTCH);
        return Objects.requireNonNullElse(known, key);
    }

    /** A text of the bundle, if it has one. */
    public Optional<String> known(String key, Object... values) {
        return Optional.ofNullable(messages.getMessage(key, values, null, DUTCH));
    }

    /** An account by what it is: {@code fund:wijkfonds:groen:*} is a fund with an earmark. */
    public String account(String account) {
        String[] parts = account.split(":", -1);
        String earmarks =
                Stream.of(parts).skip(2).filter(part -> !part.equals("*")).collect(Collectors.joining(", "));
        String known = text("account." + parts[0], parts.length > 1 ? parts[1] : "");
        return earmarks.isEmpty() ? known : known + " (" + earmarks + ")";
    }
}
