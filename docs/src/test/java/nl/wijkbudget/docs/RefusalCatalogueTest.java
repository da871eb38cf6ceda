package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.wijkbudget.problem.command.RefusalProblem;
import org.junit.jupiter.api.Test;

/** {@code docs/refusals.md} lists every way in which the engine says no. */
class RefusalCatalogueTest {
    private static final GeneratedPage PAGE = new GeneratedPage("docs/refusals.md", RefusalCatalogueTest.class);
    private static final ResourceBundle DUTCH = Texts.of(Texts.REFUSALS, "nl");
    private static final ResourceBundle ENGLISH = Texts.of(Texts.REFUSALS, "en");

    private final List<String> codes = Repository.read("core-domain/src/test/resources/refusal-codes.txt")
            .lines()
            .filter(line -> !line.isBlank())
            .toList();

    @Test
    void the_page_is_what_the_code_says() {
        PAGE.assertSame(page());
    }

    @Test
    void there_are_refusals() {
        assertThat(codes).hasSizeGreaterThan(90);
    }

    private String page() {
        return PAGE.introduction()
                + """
                # Refusals

                A refusal is a value with a code that never changes; over HTTP it is a problem (RFC 9457) of type
                `urn:wijkbudget:refusal:<code>` whose `detail` is the text below in the language asked for. Words in braces are
                the refusal's own figures. Malformed input is no refusal: it is answered 400 with all faults at once.
                How to add one: [a refusal and its text](how-to.md#add-a-refusal).

                This page is generated. After a change:

                ```
                %s
                ```

                | Code | HTTP | Dutch | English |
                |---|---|---|---|
                """.formatted(PAGE.howToWrite())
                + codes.stream().map(RefusalCatalogueTest::row).collect(Collectors.joining());
    }

    private static String row(String code) {
        int status = RefusalProblem.of(new Coded(code)).status().value();
        return "| `%s` | %d | %s | %s |%n".formatted(code, status, DUTCH.getString(code), ENGLISH.getString(code));
    }
}
