package nl.wijkbudget.page.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of pages as they are in the bundles, the templates and the code of this module. */
final class Bundles {
    private static final Path MAIN = Path.of("src/main");

    private Bundles() {}

    /** Of all bundles together. */
    static Map<String, String> texts(Language language) {
        String ending = language == Language.DUTCH ? "" : "_" + language.tag();
        Map<String, String> texts = new TreeMap<>();
        for (String name : names()) {
            load(name + ending).forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new AssertionError("Twice: " + key);
                }
            });
        }
        return texts;
    }

    private static List<String> names() {
        Properties defaults = load("nl/wijkbudget/queryservice/defaults");
        return List.of(defaults.getProperty("spring.messages.basename").split("\\s*,\\s*"));
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream file = Bundles.class.getClassLoader().getResourceAsStream(name + ".properties");
                Reader utf8 = new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8)) {
            texts.load(utf8);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Path, String> templates() {
        return files(MAIN.resolve("resources/templates"), ".html");
    }

    static Map<Path, String> code() {
        return files(MAIN.resolve("java"), ".java");
    }

    private static Map<Path, String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(file -> file, Bundles::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
