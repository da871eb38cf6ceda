package nl.wijkbudget.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test that runs the program in a process of its own runs it as it is shipped: once its jar is there. */
class PackagedProgramTest {
    private static final Pattern EXCLUDED = Pattern.compile("<exclude>\\*\\*/(\\w+)\\.java</exclude>");
    private static final Pattern INCLUDED = Pattern.compile("<include>\\*\\*/(\\w+)\\.java</include>");
    private static final Path TESTS = Path.of("src/test/java/nl/wijkbudget/standalone");

    @Test
    void the_build_waits_with_all_of_them_and_with_no_other() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));

        assertThat(named(EXCLUDED, build)).isEqualTo(starting());
        assertThat(named(INCLUDED, build)).isEqualTo(starting());
    }

    private static List<String> named(Pattern pattern, String build) {
        return pattern.matcher(build).results().map(found -> found.group(1)).toList();
    }

    private static List<String> starting() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(PackagedProgramTest::startsAProgram)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean startsAProgram(Path test) {
        try {
            return Files.readString(test).contains("Program.onFilesIn(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
