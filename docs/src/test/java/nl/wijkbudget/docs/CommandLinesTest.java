package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the prose tells people to type, they can type. */
class CommandLinesTest {
    private static final Pattern MODULES = Pattern.compile("-pl ([\\w,-]+)");
    private static final Pattern TESTS = Pattern.compile("-Dtest=([\\w,]+)");
    private static final Set<String> JARS = Set.of("wijkbudget.jar", "benchmarks.jar", "wijkbudget-verifier.jar");
    private static final Pattern JAR = Pattern.compile("java -jar (\\S+)(?: ([a-z]+))?");

    @Test
    void the_readme_says_how_to_test_what_the_build_runs() {
        assertThat(Repository.path("README.md"))
                .as("README.md with the commands to start and to test")
                .exists();
        assertThat(readme())
                .as("a fenced block of README.md has the command of .ci/run, apart from how much it prints")
                .contains(commandOfTheBuild());
    }

    @Test
    void the_readme_says_how_to_start_the_jar_that_the_build_makes() {
        assertThat(readme().filter(line -> line.contains(jar())))
                .as("a fenced block of README.md starts " + jar())
                .isNotEmpty();
    }

    @Test
    void every_jar_and_every_word_behind_it_exists() {
        assertThat(found(JAR)
                        .filter(jar -> !JARS.contains(
                                Path.of(jar.group(1)).getFileName().toString()))
                        .map(MatchResult::group))
                .isEmpty();
        assertThat(found(JAR)
                        .filter(jar -> jar.group(1).endsWith("wijkbudget.jar") && jar.group(2) != null)
                        .map(jar -> "case \"" + jar.group(2) + "\""))
                .allMatch(
                        Repository.read("standalone/src/main/java/nl/wijkbudget/standalone/Wijkbudget.java")::contains);
    }

    @Test
    void every_module_that_is_named_is_there() {
        assertThat(found(MODULES)
                        .flatMap(modules -> Arrays.stream(modules.group(1).split(","))))
                .allMatch(module -> Files.exists(Repository.path(module + "/pom.xml")));
    }

    @Test
    void every_test_that_is_named_is_there() {
        List<String> sources = Repository.filesEndingIn("Test.java").stream()
                .map(file -> file.toFile().getName())
                .toList();
        assertThat(found(TESTS).flatMap(tests -> Arrays.stream(tests.group(1).split(","))))
                .isNotEmpty()
                .allMatch(test -> sources.contains(test + ".java"));
    }

    private static String commandOfTheBuild() {
        return withoutStyle(Repository.read(".ci/run")
                .lines()
                .filter(line -> line.startsWith("./mvnw"))
                .findFirst()
                .orElseThrow());
    }

    private static String jar() {
        String pom = Repository.read("standalone/pom.xml");
        return "standalone/target/" + pom.replaceAll("(?s).*<finalName>(.*)</finalName>.*", "$1") + ".jar";
    }

    private static String withoutStyle(String command) {
        return Arrays.stream(command.split(" "))
                .filter(word -> !word.equals("--batch-mode") && !word.equals("--no-transfer-progress"))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> readme() {
        return lines().filter(line -> line.startsWith("README.md: ")).map(line -> line.substring(11));
    }

    private static Stream<MatchResult> found(Pattern pattern) {
        return lines().flatMap(line -> pattern.matcher(line).results());
    }

    private static Stream<String> lines() {
        return Repository.pages().stream().flatMap(page -> page.fences().stream()
                .flatMap(fence -> fence.lines().stream())
                .map(line -> page.name() + ": " + line));
    }
}
