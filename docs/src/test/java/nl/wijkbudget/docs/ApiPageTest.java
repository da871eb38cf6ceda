package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/api.md} lists every address, and the prose names no other. */
class ApiPageTest {
    private static final GeneratedPage PAGE = new GeneratedPage("docs/api.md", ApiPageTest.class);
    private static final Pattern NAMED = Pattern.compile("`(?:GET|POST|PUT|DELETE) (/(?!actuator)[^`? ]*)[^`]*`");

    private final List<Address> addresses = Address.all();

    @Test
    void the_page_is_what_the_code_says() {
        PAGE.assertSame(page());
    }

    @Test
    void the_prose_names_only_addresses_that_are_there() {
        List<String> known = addresses.stream().map(Address::path).toList();
        Stream<String> named = Repository.docs().stream()
                .filter(page -> !page.name().equals("docs/access.md"))
                .flatMap(page -> NAMED.matcher(page.text()).results())
                .map((MatchResult found) -> found.group(1));

        assertThat(named).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void there_are_doors() {
        assertThat(addresses).hasSizeGreaterThan(50);
    }

    private String page() {
        return PAGE.introduction()
                + """
                # API

                Every address of both services, from their own annotations. A command needs a token (`Authorization: Bearer …`);
                `Wijkbudget-Role` chooses among the roles of its bearer where more than one may do this, and
                `Wijkbudget-Mandate` names the mandate where the decision takes one; a refusal for it has in `instead` those of its
                bearer that would do. What a person chose in a browser does not count here. A ballot takes none of them. Who may what
                is in [access](access.md). The answer to a command carries `Log-Position`. The machine-readable description
                is at `/api/v1/openapi.json`.

                This page is generated. After a change:

                ```
                %s
                ```

                ## Writes

                | Method | Path | Sends or answers |
                |---|---|---|
                %s
                ## Reads

                | Method | Path | Answered by |
                |---|---|---|
                %s
                ## Pages

                | Method | Path | Answered by |
                |---|---|---|
                %s""".formatted(
                                PAGE.howToWrite(),
                                rows(address -> address.isApi() && !isGet(address)),
                                rows(address -> address.isApi() && isGet(address)),
                                rows(address -> !address.isApi()));
    }

    private String rows(Predicate<Address> chosen) {
        return addresses.stream()
                .filter(chosen)
                .map(address -> "| %s | `%s` | %s |\n".formatted(address.verb(), address.path(), address.served()))
                .collect(Collectors.joining());
    }

    private static boolean isGet(Address address) {
        return address.verb().equals("GET");
    }
}
