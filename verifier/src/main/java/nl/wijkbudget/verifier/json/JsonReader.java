package nl.wijkbudget.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one value of RFC 8259, in UTF-8, without repeated names, half surrogates, or more than 64 levels. */
public final class JsonReader {
    private static final int DEEPEST = 64;
    private static final Pattern SCALAR =
            Pattern.compile("(true|false|null)|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/bfnrt])|)");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    /** Texts seen lately, by their hash, so that a million ballots do not hold the same names a million times. */
    private static final @Nullable Seen[] SEEN = new Seen[1 << 12];

    private final byte[] bytes;
    private final int end;
    private int at;

    @SuppressWarnings("ArrayRecordComponent") // compared by what is in it
    private record Seen(byte[] bytes, String text) {}

    private JsonReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        at = from;
        end = to;
    }

    public static Json read(byte[] utf8) {
        return read(utf8, 0, utf8.length);
    }

    public static Json read(byte[] utf8, int from, int to) {
        JsonReader reader = new JsonReader(utf8, from, to);
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
        int from = at;
        while (at < end && ",]} \t\r\n".indexOf(bytes[at]) < 0) {
            at++;
        }
        String word = decoded(bytes, from, at);
        Matcher matcher = SCALAR.matcher(word);
        if (!matcher.matches()) {
            throw malformed();
        }
        boolean isNumber = matcher.group(1) == null;
        return new Json(isNumber ? new Json.Digits(word) : word.equals("null") ? null : Boolean.valueOf(word));
    }

    private Map<String, Json> object(int depth) {
        Map<String, Json> fields = new LinkedHashMap<>(8);
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
        boolean isEscaped = false;
        for (; at < end && bytes[at] != '"'; at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ') {
                throw malformed();
            }
            isEscaped |= bytes[at] == '\\';
            at += bytes[at] == '\\' ? 1 : 0;
            hash = 31 * hash + bytes[Math.min(at, end - 1)];
        }
        if (at++ >= end) {
            throw malformed();
        }
        return isEscaped ? unescaped(decoded(bytes, from, at - 1)) : seen(hash & (SEEN.length - 1), from, at - 1);
    }

    private String seen(int place, int from, int to) {
        Seen before = SEEN[place];
        if (before == null || !Arrays.equals(before.bytes(), 0, before.bytes().length, bytes, from, to)) {
            before = new Seen(Arrays.copyOfRange(bytes, from, to), decoded(bytes, from, to));
            SEEN[place] = before;
        }
        return before.text();
    }

    private String unescaped(String text) {
        String meant = ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meant(escape)));
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(meant)) {
            throw malformed();
        }
        return meant;
    }

    private String meant(MatchResult escape) {
        if (escape.group(1) == null && escape.group(2) == null) {
            throw malformed();
        }
        int code = escape.group(1) != null
                ? Integer.parseInt(escape.group(1), 16)
                : MEANT.charAt(ESCAPES.indexOf(escape.group(2)));
        return String.valueOf((char) code);
    }

    /** The next byte that is not a space; below zero at the end. */
    private int next() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at < end ? bytes[at] & 0xff : -1;
    }

    private boolean took(char expected) {
        boolean here = next() == expected;
        at += here ? 1 : 0;
        return here;
    }

    private Malformed malformed() {
        return new Malformed("is no JSON as it must be, from byte " + at);
    }
}
