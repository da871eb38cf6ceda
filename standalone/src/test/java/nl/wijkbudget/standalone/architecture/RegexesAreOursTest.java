package nl.wijkbudget.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No regular expression is made of what somebody sent: each is written out, or a constant of its class. */
class RegexesAreOursTest {
    private static final Set<String> OF_STRINGS = Set.of("matches", "split", "replaceAll", "replaceFirst");
    private static final Set<String> OF_PATTERNS = Set.of("compile", "matches");

    @Test
    void each_is_written_in_the_source() {
        List<String> made = calls().filter(call -> !isWritten(call.getName(), textAt(call)))
                .map(call -> call.getDescription() + ": " + textAt(call).strip())
                .toList();

        assertThat(calls()).hasSizeGreaterThan(50);
        assertThat(made).isEmpty();
    }

    @Test
    void one_that_is_made_is_stopped() {
        assertThat(isWritten("matches", "return text.matches(asked);")).isFalse();
        assertThat(isWritten("compile", "Pattern.compile(prefix + \"x\")")).isFalse();
        assertThat(isWritten("split", "text.split(\" +\")")).isTrue();
        assertThat(isWritten("compile", "Pattern.compile(\n            \"x\")")).isTrue();
        assertThat(isWritten("replaceAll", ".replaceAll(OUT_OF_PLACE, \" \")")).isTrue();
    }

    private static Stream<JavaMethodCall> calls() {
        return Program.SHIPPED.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .map(JavaCodeUnit::getMethodCallsFromSelf)
                .flatMap(Set::stream)
                .filter(RegexesAreOursTest::takesARegex);
    }

    private static boolean takesARegex(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return (owner.equals("java.lang.String") && OF_STRINGS.contains(call.getName()))
                || (owner.equals("java.util.regex.Pattern") && OF_PATTERNS.contains(call.getName()));
    }

    private static boolean isWritten(String method, String text) {
        return Pattern.compile("\\b" + method + "\\(\\s*(\"|[A-Z][A-Z_]+\\b)")
                .matcher(text)
                .find();
    }

    /** The line of the call and the next two, where the formatter may have put what it takes. */
    private static String textAt(JavaMethodCall call) {
        String file = call.getOriginOwner().getPackageName().replace('.', '/') + "/"
                + call.getSourceCodeLocation().getSourceFileName();
        List<String> lines = modules()
                .map(module -> module.resolve("src/main/java").resolve(file))
                .filter(Files::exists)
                .findFirst()
                .map(RegexesAreOursTest::lines)
                .orElseThrow(() -> new AssertionError("No source of " + file));
        int at = call.getSourceCodeLocation().getLineNumber() - 1;
        return String.join("\n", lines.subList(at, Math.min(at + 3, lines.size())));
    }

    private static Stream<Path> modules() {
        return Stream.of("core-domain", "projections", "command-service", "query-service", "standalone", "verifier")
                .map(Path.of("..")::resolve);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
