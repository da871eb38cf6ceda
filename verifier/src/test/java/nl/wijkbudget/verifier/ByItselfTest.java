package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbudget.evidence.LeafClasses;
import org.junit.jupiter.api.Test;

/** The verifier stands by itself, and is small enough to be read. */
class ByItselfTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 2_980;
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z.]+)");
    private static final Pattern WORDS = Pattern.compile("\"([a-zA-Z0-9-]+)\"");

    @Test
    void it_knows_the_jdk_and_itself() throws IOException {
        for (String source : sources()) {
            Matcher imports = IMPORT.matcher(source);
            while (imports.find()) {
                assertThat(imports.group(1))
                        .matches("(java|javax[.]crypto|nl[.]wijkbudget[.]verifier|org[.]jspecify).*");
            }
        }
    }

    /** Without blank lines, comments, imports, and lines of brackets alone. */
    @Test
    void it_has_few_lines() throws IOException {
        long lines = sources().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.matches("[\\])};,({]*|(import|package) .*|(/?[*]|//).*"))
                .count();
        assertThat(lines).isLessThan(MOST_LINES);
    }

    @Test
    void its_table_of_classes_is_that_of_the_log() throws IOException {
        Map<String, String> ours = new TreeMap<>();
        resource("bundle/classes.txt").lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            ours.put("nl.wijkbudget." + words[1], words[0]);
        });
        Map<String, String> theirs = new TreeMap<>();
        LeafClasses.table().forEach((type, leafClass) -> theirs.put(type, leafClass.name()));
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void what_it_says_it_says_in_both_languages() throws IOException {
        Properties dutch = properties("words.properties");
        Properties english = properties("words_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        List<String> said = sources().stream()
                .flatMap(source -> WORDS.matcher(source).results())
                .map(found -> found.group(1))
                .toList();
        for (String key : dutch.stringPropertyNames()) {
            if (key.startsWith("finding.")) {
                assertThat(said).as("where it is said").contains(key.substring("finding.".length()));
            }
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ByItselfTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(resource(name)));
        return properties;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Verifier.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
