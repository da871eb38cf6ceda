package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code on a page is code from a file: the comment above the fence names it, and {@code // …} leaves lines out. */
class SnippetsTest {
    private static final Pattern SOURCE = Pattern.compile("<!-- from (\\S+) -->");
    private static final Pattern LEFT_OUT = Pattern.compile("(//|--|#) …");
    private static final Set<String> CODE = Set.of("java", "sql", "properties");

    @Test
    void every_snippet_stands_in_the_file_it_names() {
        List<String> strangers = new ArrayList<>();
        Repository.docs().forEach(page -> snippets(page)
                .filter(fence -> !isTrue(fence))
                .forEach(fence -> strangers.add(page.name() + ", below " + fence.above() + "\n" + fence.text())));

        assertThat(strangers).isEmpty();
    }

    @Test
    void there_are_snippets() {
        assertThat(Repository.docs().stream().flatMap(SnippetsTest::snippets)).hasSizeGreaterThan(5);
    }

    @Test
    void a_snippet_that_was_changed_is_noticed() {
        String source = "<!-- from core-domain/src/main/java/nl/wijkbudget/decision/Fact.java -->";
        assertThat(isTrue(new Fence("java", source, "public interface\n  Fact {}")))
                .isTrue();
        assertThat(isTrue(new Fence("java", source, "public class Fact {}"))).isFalse();
        assertThat(isTrue(new Fence("java", "without a source", "public interface Fact {}")))
                .isFalse();
    }

    private static Stream<Fence> snippets(Page page) {
        return page.fences().stream().filter(fence -> CODE.contains(fence.language()));
    }

    private static boolean isTrue(Fence fence) {
        Matcher source = SOURCE.matcher(fence.above());
        if (!source.matches() || !Files.exists(Repository.path(source.group(1)))) {
            return false;
        }
        String code = normal(Repository.read(source.group(1)));
        int from = 0;
        for (String part : LEFT_OUT.splitAsStream(fence.text()).toList()) {
            int at = code.indexOf(normal(part), from);
            if (at < 0) {
                return false;
            }
            from = at + normal(part).length();
        }
        return true;
    }

    private static String normal(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
