package nl.wijkbudget.page.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.form.FilledForm;
import org.jspecify.annotations.Nullable;

/** The fields of the forms on a page: as they were filled in when the page is shown again, else as the page begins; templates call it {@code form}. */
public final class FormFields {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The API then points at its list of errors, and a page at its fields. */
    private static final String UNREADABLE = "request.is-malformed";

    private final @Nullable FilledForm filled;
    private final Words words;
    private final String key;

    FormFields(@Nullable FilledForm filled, Words words, String key) {
        this.filled = filled;
        this.words = words;
        this.key = key;
    }

    /** The key of the next write; another one after a refusal, because what is asked will be another thing. */
    public String key() {
        return key;
    }

    /** What is wrong, when what was filled in was not accepted. */
    public @Nullable String detail() {
        if (filled == null) {
            return null;
        }
        return filled.code().equals(UNREADABLE) ? words.text("form.malformed") : filled.detail();
    }

    /** The code of what is wrong; empty when nothing is. */
    public String code() {
        return filled == null ? "" : filled.code();
    }

    public String value(String name, @Nullable Object start) {
        List<String> sent = sent(name);
        return sent == null || sent.isEmpty() ? Objects.toString(start, "") : sent.get(sent.size() - 1);
    }

    /** How an amount in cents begins in a field, such as {@code 28100,00}. */
    public String euros(Object cents) {
        return new BigDecimal(cents.toString()).movePointLeft(2).toPlainString().replace('.', ',');
    }

    /** How a moment begins in a field: in Amsterdam, to the minute. */
    public String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, AMSTERDAM)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Whether a box is ticked or an option chosen. */
    public boolean has(String name, String value, boolean start) {
        List<String> sent = sent(name);
        return sent == null ? filled == null && start : sent.contains(value);
    }

    /** What was chosen at each place of a list of that many; empty where nothing was. */
    public String at(String name, int place) {
        List<String> sent = sent(name);
        return sent == null || place >= sent.size() ? "" : sent.get(place);
    }

    /** What is wrong with this field, in the language of the page. */
    public @Nullable String fault(String name) {
        String message = filled == null ? null : filled.faults().get(place(name));
        return message == null ? null : said(message);
    }

    /** What is wrong with the form, and not with one of its fields. */
    public List<String> otherFaults() {
        return filled == null
                ? List.of()
                : filled.faults().entrySet().stream()
                        .filter(fault -> filled.fields().keySet().stream()
                                .noneMatch(name -> place(name).equals(fault.getKey())))
                        .map(fault -> fault.getKey() + ": " + said(fault.getValue()))
                        .sorted()
                        .toList();
    }

    private String said(String message) {
        return words.text(message.equals("Is missing") ? "form.fault.missing" : "form.fault.wrong");
    }

    /** As an HTML id. */
    public String id(String name) {
        return place(name).replace('.', '-');
    }

    private @Nullable List<String> sent(String name) {
        return filled == null ? null : filled.fields().get(name);
    }

    private static String place(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }
}
