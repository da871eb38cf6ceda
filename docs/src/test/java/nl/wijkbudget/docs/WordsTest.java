package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The prose promises nothing that nobody can keep, and names nothing that a reader does not need. */
class WordsTest {
    private static final List<String> NEVER =
            List.of("unhackable", "artifactory", "npmjs", "pypi.org", "repo1.maven", "repo.maven");

    @Test
    void no_page_uses_a_word_that_is_banned() {
        assertThat(lines().filter(WordsTest::isBanned)).isEmpty();
    }

    @Test
    void only_a_record_is_called_immutable() {
        assertThat(isBanned("The log is immutable.")).isTrue();
        assertThat(isBanned("An event is an immutable record.")).isFalse();
    }

    private static boolean isBanned(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        boolean promised = words.contains("immutable") && !words.contains("record");
        return promised || NEVER.stream().anyMatch(words::contains);
    }

    private static Stream<String> lines() {
        return Repository.pages().stream()
                .flatMap(page -> page.prose().stream().map(line -> page.name() + ": " + line));
    }
}
