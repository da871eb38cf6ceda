package nl.wijkbudget.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one value of RFC 8259, in UTF-8, without repeated names, half surrogates, or more than 64 levels. */
public final class JsonReader {
    private static final int DEEPEST = 64;
    private static final Pattern SCALAR =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    /** Texts read lately, by their hash, so that a million ballots do not hold the same names a million times. */
    private static final String[] KEPT =
            Stream.generate(() -> "").limit(1 << 12).toArray(String[]::new);

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    public static Json read(byte[] utf8) {
        JsonReader reader = new JsonReader(decoded(utf8));
        Json value = reader.value(0);
        reader.skipSpace();
        reader.require(reader.at == reader.text.length());
        return value;
    }

    /** The text of these bytes; what is not UTF-8 does not come back as the same bytes. */
    public static String decoded(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        boolean isDoubtful = text.indexOf('\ufffd') >= 0;
        Malformed.unless(!isDoubtful || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), utf8), "is not UTF-8");
        return text;
    }

    private Json value(int depth) {
        require(depth <= DEEPEST);
        if (took('{')) {
            Map<String, Json> fields = new LinkedHashMap<>(8);
            while (isFollowed(fields.isEmpty(), '}')) {
                require(took('"'));
                String name = string();
                require(took(':') && fields.put(name, value(depth + 1)) == null);
            }
            return new Json(fields);
        }
        if (took('[')) {
            List<Json> items = new ArrayList<>();
            while (isFollowed(items.isEmpty(), ']')) {
                items.add(value(depth + 1));
            }
            return new Json(items);
        }
        return took('"') ? new Json(string()) : scalar();
    }

    /** Whether another item comes, behind a comma unless it is the first, or else the end. */
    private boolean isFollowed(boolean isFirst, char end) {
        boolean isFollowed = isFirst ? !took(end) : took(',');
        require(isFollowed || isFirst || took(end));
        return isFollowed;
    }

    private Json scalar() {
        Matcher word = SCALAR.matcher(text).region(at, text.length());
        require(word.lookingAt());
        at = word.end();
        return switch (word.group()) {
            case "null" -> new Json(null);
            case "true", "false" -> new Json(Boolean.valueOf(word.group()));
            default -> new Json(new Json.Digits(word.group()));
        };
    }

    /** The rest of a text of which the first quote was taken. */
    private String string() {
        int from = at;
        for (char each = character(); each != '"'; each = character()) {
            require(each >= ' ');
            at += each == '\\' ? 1 : 0;
        }
        String whole = text.substring(from, at - 1);
        if (whole.indexOf('\\') >= 0) {
            return unescaped(from);
        }
        int place = whole.hashCode() & (KEPT.length - 1);
        String before = KEPT[place];
        if (before.equals(whole)) {
            return before;
        }
        KEPT[place] = whole;
        return whole;
    }

    private String unescaped(int from) {
        StringBuilder meant = new StringBuilder();
        at = from;
        for (char each = character(); each != '"'; each = character()) {
            meant.append(each == '\\' ? escaped() : each);
        }
        require(StandardCharsets.UTF_8.newEncoder().canEncode(meant));
        return meant.toString();
    }

    private char escaped() {
        char letter = character();
        if (letter == 'u') {
            at += 4;
            require(at <= text.length() && HEX.matcher(text).region(at - 4, at).matches());
            return (char) Integer.parseInt(text, at - 4, at, 16);
        }
        require(ESCAPES.indexOf(letter) >= 0);
        return MEANT.charAt(ESCAPES.indexOf(letter));
    }

    private char character() {
        require(at < text.length());
        return text.charAt(at++);
    }

    private boolean took(char expected) {
        skipSpace();
        boolean isHere = at < text.length() && text.charAt(at) == expected;
        at += isHere ? 1 : 0;
        return isHere;
    }

    private void skipSpace() {
        while (at < text.length() && " \n\t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new Malformed("is no JSON as it must be, from character " + at);
        }
    }
}
