package nl.wijkbudget.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where mail can be sent to, as far as its form tells: at most 254 characters, one @, no spaces. */
public record MailAddress(@JsonValue String value) {
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^@\\s\\p{Cntrl}<>,;:\"\\\\()\\[\\]]{1,64}@[^@\\s\\p{Cntrl}<>,;:\"\\\\()\\[\\]]+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MailAddress {
        value = value.strip();
        if (value.length() > 254 || !PLAUSIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("This is not the form of a mail address");
        }
    }

    /** The one form in which an address is compared: letters small, composed as NFC. */
    public String normalised() {
        return Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
