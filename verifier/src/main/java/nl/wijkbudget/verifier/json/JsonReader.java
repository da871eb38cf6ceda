package nl.wijkbudget.verifier.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value of RFC 8259, in UTF-8, without repeated names, half surrogates, or more than 64 levels. */
public final class JsonReader {
    private static final int DEEPEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern LITERAL = Pattern.compile("true|false|null");
    private static final Pattern PART =
            Pattern.compile("[^\"\\\\\\x00-\\x1f]++|\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4})");
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]*");
    private static final String ESCAPES = "bfnrt";
    private static final String MEANT = "\b\f\n\r\t";

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    public static Json read(byte[] utf8) {
        JsonReader reader = new JsonReader(decoded(utf8));
        Json value = reader.value(0);
        reader.next(SPACE);
        if (reader.at < reader.text.length()) {
            throw reader.malformed();
        }
        return value;
    }

    public static String decoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed("is not UTF-8");
        }
    }

    private Json value(int depth) {
        next(SPACE);
        if (depth > DEEPEST || at == text.length()) {
            throw malformed();
        }
        return switch (text.charAt(at)) {
            case '{' -> Json.of(object(depth));
            case '[' -> Json.of(array(depth));
            case '"' -> Json.of(string());
            case 't', 'f', 'n' -> literal(next(LITERAL));
            default -> Json.of(new Json.Digits(next(NUMBER)));
        };
    }

    private static Json literal(String word) {
        return Json.of(word.equals("null") ? null : Boolean.valueOf(word));
    }

    private Map<String, Json> object(int depth) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (boolean more = opens('}'); more; more = goesOn('}')) {
            next(SPACE);
            String name = string();
            next(SPACE);
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
        next(SPACE);
        return !took(end);
    }

    private boolean goesOn(char end) {
        next(SPACE);
        boolean more = took(',');
        if (!more && !took(end)) {
            throw malformed();
        }
        return more;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        if (!took('"')) {
            throw malformed();
        }
        while (!took('"')) {
            String part = next(PART);
            string.append(part.charAt(0) == '\\' ? unescaped(part) : part);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(string)) {
            throw malformed();
        }
        return string.toString();
    }

    private static String unescaped(String part) {
        char escape = part.charAt(1);
        int meant = ESCAPES.indexOf(escape);
        char character = meant < 0 ? escape : MEANT.charAt(meant);
        return Character.toString(escape == 'u' ? (char) Integer.parseInt(part, 2, 6, 16) : character);
    }

    private String next(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw malformed();
        }
        at = matcher.end();
        return matcher.group();
    }

    private boolean took(char expected) {
        boolean here = at < text.length() && text.charAt(at) == expected;
        at += here ? 1 : 0;
        return here;
    }

    private Malformed malformed() {
        return new Malformed("is no JSON as it must be, from character " + at);
    }
}
