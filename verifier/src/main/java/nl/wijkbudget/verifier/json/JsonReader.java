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
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

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
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.malformed("more than one value");
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
        if (depth > DEEPEST) {
            throw malformed("nested too deeply");
        }
        skipSpace();
        if (at == text.length()) {
            throw malformed("a value is missing");
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't', 'f', 'n' -> new Json.Literal(next(LITERAL));
            default -> new Json.Number(next(NUMBER));
        };
    }

    private Json object(int depth) {
        Map<String, Json> fields = new LinkedHashMap<>();
        boolean more = opens('}');
        while (more) {
            skipSpace();
            String name = string();
            require(':');
            if (fields.put(name, value(depth + 1)) != null) {
                throw malformed("the name '" + name + "' stands twice");
            }
            more = goesOn('}');
        }
        return new Json.Fields(fields);
    }

    private Json array(int depth) {
        List<Json> items = new ArrayList<>();
        boolean more = opens(']');
        while (more) {
            items.add(value(depth + 1));
            more = goesOn(']');
        }
        return Json.list(items);
    }

    private boolean opens(char end) {
        at++;
        skipSpace();
        return !took(end);
    }

    private boolean goesOn(char end) {
        skipSpace();
        if (took(end)) {
            return false;
        }
        require(',');
        return true;
    }

    private String string() {
        if (!took('"')) {
            throw malformed("a text is missing");
        }
        StringBuilder string = new StringBuilder();
        while (!took('"')) {
            char next = character();
            if (next < ' ') {
                throw malformed("a control character in a text");
            }
            string.append(next == '\\' ? escaped() : next);
        }
        requirePairs(string);
        return string.toString();
    }

    private char escaped() {
        char escape = character();
        if (escape == 'u') {
            String digits = text.substring(at, Math.min(at + 4, text.length()));
            if (!digits.matches("[0-9A-Fa-f]{4}")) {
                throw malformed("an escape without four digits");
            }
            at += 4;
            return (char) Integer.parseInt(digits, 16);
        }
        int which = ESCAPED.indexOf(escape);
        if (which < 0) {
            throw malformed("an unknown escape");
        }
        return MEANT.charAt(which);
    }

    private void requirePairs(StringBuilder string) {
        for (int place = 0; place < string.length(); place++) {
            if (Character.isSurrogate(string.charAt(place))) {
                boolean pair = place + 1 < string.length()
                        && Character.isSurrogatePair(string.charAt(place), string.charAt(place + 1));
                if (!pair) {
                    throw malformed("half a surrogate pair");
                }
                place++;
            }
        }
    }

    private char character() {
        if (at == text.length()) {
            throw malformed("a text without an end");
        }
        return text.charAt(at++);
    }

    private String next(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw malformed("no value begins here");
        }
        at = matcher.end();
        return matcher.group();
    }

    private void require(char expected) {
        skipSpace();
        if (!took(expected)) {
            throw malformed("'" + expected + "' is missing");
        }
    }

    private boolean took(char expected) {
        boolean here = at < text.length() && text.charAt(at) == expected;
        at += here ? 1 : 0;
        return here;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Malformed malformed(String what) {
        return new Malformed("is no JSON: " + what + ", at character " + at);
    }
}
