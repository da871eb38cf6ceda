package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checklist has a line for each requirement, and what it calls a test is one. */
class SecurityChecklistTest {
    private static final String PAGE = "docs/security-checklist.md";
    private static final int LEVELS_1_AND_2 = 253;
    private static final Set<String> STATES = Set.of("yes", "partly", "no", "operator", "not here");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");

    private final String page = Repository.read(PAGE);

    @Test
    void every_requirement_has_one_line_in_the_order_of_the_standard() {
        List<String> ids = lines(page).map(Line::id).toList();

        assertThat(ids).hasSize(LEVELS_1_AND_2).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("v5[.]0[.]0-([1-9]|1[0-7])[.]\\d+[.]\\d+"));
        assertThat(ids).isSortedAccordingTo(SecurityChecklistTest::byNumbers);
    }

    @Test
    void every_line_says_how_it_is_and_what_shows_that() {
        assertThat(objections(page)).isEmpty();
    }

    @Test
    void every_test_that_is_named_exists_and_tests() {
        assertThat(tests(page)).hasSizeGreaterThan(100);
        assertThat(tests(page).filter(test -> !isTest(test))).isEmpty();
    }

    @Test
    void a_line_that_claims_too_much_or_says_too_little_is_stopped() {
        assertThat(objections("""
                                | v5.0.0-1.1.1 | it | yes | so | – |
                                | v5.0.0-1.1.2 | it | partly | so | [ATest](ATest.java) |
                                | v5.0.0-1.1.3 | it | perhaps | so | open |
                                | v5.0.0-1.1.4 | it | operator | so | open |
                                | v5.0.0-1.1.5 | it | yes | | no test yet |
                                | v5.0.0-1.1.6 | it | yes | so | no test yet |
                                | v5.0.0-1.1.7 | it | yes | so | [ATest](ATest.java) |
                                """))
                .containsExactly(
                        "v5.0.0-1.1.1", "v5.0.0-1.1.2", "v5.0.0-1.1.3", "v5.0.0-1.1.4", "v5.0.0-1.1.5", "v5.0.0-1.1.6");
    }

    @Test
    void a_test_that_is_not_there_or_has_another_name_is_stopped() {
        String absent =
                "| v5.0.0-1.1.1 | it | yes | so | [NoSuchTest](src/test/java/nl/wijkbudget/docs/NoSuchTest.java) |";
        String renamed =
                "| v5.0.0-1.1.1 | it | yes | so | [OtherTest](src/test/java/nl/wijkbudget/docs/WordsTest.java) |";

        assertThat(tests(absent)).hasSize(1).noneMatch(SecurityChecklistTest::isTest);
        assertThat(tests(renamed)).hasSize(1).noneMatch(SecurityChecklistTest::isTest);
    }

    private static List<String> objections(String text) {
        return lines(text).filter(line -> !line.isHonest()).map(Line::id).toList();
    }

    private static Stream<MatchResult> tests(String text) {
        return lines(text).flatMap(line -> LINK.matcher(line.shown()).results()).filter(link -> !link.group(2)
                .matches(".*[.]md(#.*)?"));
    }

    private static boolean isTest(MatchResult link) {
        Path file = Repository.path("docs").resolve(link.group(2)).normalize();
        return Objects.equals(file.toFile().getName(), link.group(1) + ".java")
                && Files.exists(file)
                && Pattern.compile("@(Parameterized)?Test\\b|@TestFactory\\b|@Property\\b")
                        .matcher(Repository.read(file))
                        .find();
    }

    private static Stream<Line> lines(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| v5"))
                .map(line -> line.split(" *\\| *", -1))
                .map(cells -> new Line(cells[1], cells[3], cells[4], cells[5]));
    }

    private static int byNumbers(String one, String other) {
        return numbers(one).compareTo(numbers(other));
    }

    private static String numbers(String id) {
        return Pattern.compile("\\d+").matcher(id).replaceAll(number -> "%03d"
                .formatted(Integer.valueOf(number.group())));
    }

    /** One requirement: what is claimed, and what shows it. */
    private record Line(String id, String state, String how, String shown) {
        boolean isHonest() {
            boolean linked = LINK.matcher(shown).find();
            boolean open = shown.endsWith("open");
            return STATES.contains(state)
                    && !how.isEmpty()
                    && switch (state) {
                        case "yes" -> !open && linked;
                        case "partly", "no" -> open;
                        default -> shown.equals("–");
                    };
        }
    }
}
