package nl.wijkbudget.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What hostile people send, from lists that are read as one edits them: one a line, long ones written short. */
final class HostileLines {
    /** {@code ((text*times))}. */
    private static final Pattern REPEATED = Pattern.compile("\\(\\((.*?)\\*(\\d+)\\)\\)");

    private static final Pattern BRACKET = Pattern.compile("\\\\([\\[\\]{}])");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

    private HostileLines() {}

    /** Without what is said about them. */
    static List<String> in(String file) {
        try (InputStream list = HostileLines.class.getResourceAsStream("hostile/" + file)) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isEmpty())
                    .map(HostileLines::inFull)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a line names single bytes; all else is UTF-8. */
    static byte[] bytes(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher named = BYTE.matcher(line);
        int from = 0;
        while (named.find()) {
            bytes.writeBytes(line.substring(from, named.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(named.group(1), 16));
            from = named.end();
        }
        bytes.writeBytes(line.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String inFull(String line) {
        return REPEATED.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        BRACKET.matcher(found.group(1)).replaceAll("$1").repeat(Integer.parseInt(found.group(2)))));
    }
}
