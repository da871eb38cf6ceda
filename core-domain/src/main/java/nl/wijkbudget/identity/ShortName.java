package nl.wijkbudget.identity;

import java.util.regex.Pattern;

/** The form all ids share: it fits in a URL, a file name and a line of a log without quoting. */
final class ShortName {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,149}");

    private ShortName() {}

    static void check(String kind, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A " + kind
                    + " id has 1 to 150 letters, digits, dots, dashes or underscores and starts with a letter or digit: '"
                    + value + "'");
        }
    }
}
