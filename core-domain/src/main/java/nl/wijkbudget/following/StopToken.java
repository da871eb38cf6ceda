package nl.wijkbudget.following;

import java.util.regex.Pattern;

/** What stands in the link of a mail that stops it: a secret of 64 hexadecimal digits. */
public record StopToken(String value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public StopToken {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A link that stops mail ends with 64 hexadecimal digits");
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "StopToken[…]";
    }
}
