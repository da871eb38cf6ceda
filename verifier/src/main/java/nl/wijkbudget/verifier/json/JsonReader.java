package nl.wijkbudget.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value of RFC 8259, in UTF-8, without repeated names, half surrogates, or more than 64 levels. */
public final class JsonReader {
    private static final int DEEPEST = 64;
    private static final Pattern SCALAR =
            Pattern.compile("(true|false|null)|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String DIGITS = "00112233445566778899aAbBcCdDeEfF";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    /** Texts seen lately, by their hash, so that a million ballots do not hold the same names a million times. */
    private static final String[] SEEN = new String[1 << 12];

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    public static Json read(byte[] utf8) {
        return read(decoded(utf8));
    }

    public static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value(0);
        if (reader.next() >= 0) {
            throw reader.malformed();
        }
        return value;
    }

    /** The text of these bytes; what is not UTF-8 does not come back as the same bytes. */
    public static String decoded(byte[] utf8) {
        return decoded(utf8, 0, utf8.length);
    }

    public static String decoded(byte[] utf8, int from, int to) {
        String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            byte[] back = text.getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(back, 0, back.length, utf8, from, to)) {
                throw new Malformed("is not UTF-8");
            }
        }
        return text;
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw malformed();
        }
        return switch (next()) {
            case '{' -> new Json(object(depth));
            case '[' -> new Json(array(depth));
            case '"' -> new Json(string());
            default -> scalar();
        };
    }

    private Json scalar() {
        Matcher matcher = SCALAR.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw malformed();
        }
        at = matcher.end();
        String word = matcher.group();
        boolean isNumber = matcher.group(1) == null;
        return new Json(isNumber ? new Json.Digits(word) : word.equals("null") ? null : Boolean.valueOf(word));
    }

    private Map<String, Json> object(int depth) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (boolean more = opens('}'); more; more = goesOn('}')) {
            String name = string();
            if (!took(':') || fields.put(name, value(depth + 1)) != null) {
                throw malformed();
            }
        }
        return fields;
    }

    private List<Json> array(int depth) {
        List<Json> items = new ArrayList<>();
        for (boolean more = opens(']'); more; more = goesOn(']')) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private boolean opens(char end) {
        at++;
        return !took(end);
    }

    private boolean goesOn(char end) {
        boolean more = took(',');
        if (!more && !took(end)) {
            throw malformed();
        }
        return more;
    }

    private String string() {
        if (!took('"')) {
            throw malformed();
        }
        int from = at;
        int hash = 0;
        for (; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '"') {
                return seen(hash & (SEEN.length - 1), from, at++);
            }
            if (here == '\\') {
                return escaped(new StringBuilder(text.substring(from, at)));
            }
            if (here < ' ') {
                break;
            }
            hash = 31 * hash + here;
        }
        throw malformed();
    }

    private String seen(int place, int from, int to) {
        String before = SEEN[place];
        if (before == null || before.length() != to - from || !text.startsWith(before, from)) {
            before = text.substring(from, to);
            SEEN[place] = before;
        }
        return before;
    }

    private String escaped(StringBuilder string) {
        for (char here = character(); here != '"'; here = character()) {
            string.append(here == '\\' ? unescaped(character()) : here);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(string)) {
            throw malformed();
        }
        return string.toString();
    }

    private char unescaped(char escape) {
        if (escape != 'u') {
            return MEANT.charAt(placeIn(ESCAPES, escape));
        }
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            code = 16 * code + placeIn(DIGITS, character()) / 2;
        }
        return (char) code;
    }

    private int placeIn(String known, char character) {
        int place = known.indexOf(character);
        if (place < 0) {
            throw malformed();
        }
        return place;
    }

    private char character() {
        if (at == text.length() || text.charAt(at) < ' ') {
            throw malformed();
        }
        return text.charAt(at++);
    }

    /** The next character that is not a space; below zero at the end. */
    private int next() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : -1;
    }

    private boolean took(char expected) {
        boolean here = next() == expected;
        at += here ? 1 : 0;
        return here;
    }

    private Malformed malformed() {
        return new Malformed("is no JSON as it must be, from character " + at);
    }
}
