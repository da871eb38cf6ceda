package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for texts in whatever they may be written in: UTF-8, UTF-16, Base64, hexadecimal, escaped for JSON or a URL. */
record Traces(List<String> texts) {
    private static final int BASE64_UNIT = 3;
    private static final int BASE64_LETTERS = 4;

    /** Which text is where, and how it is written; empty when none is anywhere. */
    List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(file.getFileName().toString(), bytes(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> in(String name, String text) {
        return in(name, text.getBytes(StandardCharsets.UTF_8));
    }

    List<String> in(String name, byte[] content) {
        String haystack = latin(content);
        String small = haystack.toLowerCase(Locale.ROOT);
        return texts.stream()
                .flatMap(text -> forms(text).entrySet().stream()
                        .filter(form -> haystack.contains(form.getValue())
                                || small.contains(form.getValue().toLowerCase(Locale.ROOT)))
                        .map(form -> name + " holds " + text + " as " + form.getKey()))
                .toList();
    }

    /** Bytes as characters of one byte each, so that every form can be looked for in any file. */
    private static Map<String, String> forms(String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = text.getBytes(charset);
            forms.put(charset.name(), latin(bytes));
            forms.put("hexadecimal of " + charset, HexFormat.of().formatHex(bytes));
            for (int before = 0; before < BASE64_UNIT; before++) {
                String base64 = base64(bytes, before);
                forms.put("Base64 of " + charset + " after " + before, base64);
                forms.put(
                        "Base64 for URLs of " + charset + " after " + before,
                        base64.replace('+', '-').replace('/', '_'));
            }
        }
        forms.put("JSON", escaped(text));
        forms.put("URL", URLEncoder.encode(text, StandardCharsets.UTF_8));
        forms.put(
                "URL with %20", URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        return forms;
    }

    /** What is the same in Base64 whatever comes behind, when so many bytes come before. */
    private static String base64(byte[] bytes, int before) {
        byte[] moved = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, moved, before, bytes.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(moved);
        int from = before == 0 ? 0 : BASE64_LETTERS;
        int until = moved.length / BASE64_UNIT * BASE64_LETTERS;
        return whole.substring(from, until);
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(each -> json.append(each < 128 ? String.valueOf((char) each) : "\\u%04x".formatted(each)));
        return json.toString();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Traces of(String... texts) {
        return new Traces(Arrays.asList(texts));
    }
}
