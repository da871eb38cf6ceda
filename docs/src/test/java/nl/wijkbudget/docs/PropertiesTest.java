package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A property of ours that the prose names is one that the code reads. */
class PropertiesTest {
    private static final Pattern OURS = Pattern.compile("`(wijkbudget[.][a-z.-]+)");

    private static final List<String> READ_IN = List.of(".java", ".yaml", ".properties");

    @Test
    void every_property_of_ours_is_read_somewhere() {
        String code = READ_IN.stream()
                .flatMap(end -> Repository.filesEndingIn(end).stream())
                .filter(file -> Repository.nameOf(file).contains("src/main"))
                .map(Repository::read)
                .collect(Collectors.joining());

        assertThat(Repository.docs().stream()
                        .flatMap(page -> OURS.matcher(page.text()).results())
                        .map(found -> found.group(1))
                        .filter(name -> !name.matches(".*[.](jar|yaml)")))
                .isNotEmpty()
                .allMatch(code::contains);
    }
}
