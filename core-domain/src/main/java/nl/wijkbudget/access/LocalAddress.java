package nl.wijkbudget.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after logging in: an address of this site, so that nobody is sent elsewhere with our name on it. */
public record LocalAddress(String value) {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~?&=%+,:@-]{0,500}");

    public LocalAddress {
        if (!LOCAL.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an address of this site");
        }
    }

    /** The front page for whatever is no address of this site. */
    public static LocalAddress orHome(@Nullable String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? new LocalAddress(asked) : new LocalAddress("/");
    }
}
