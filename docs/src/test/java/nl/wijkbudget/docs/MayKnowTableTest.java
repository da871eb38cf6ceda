package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of who may know whom in {@code docs/architecture.md} is the list that the build enforces. */
class MayKnowTableTest {
    private static final String LIST = "core-domain/src/test/java/nl/wijkbudget/architecture/MayKnowTest.java";
    private static final Pattern ENTRY = Pattern.compile("(?m)^ +of\\(\\s*(\"[^)]*\")\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]*) \\|$");

    @Test
    void the_table_is_the_list() {
        String page = Repository.read("docs/architecture.md").replaceFirst("(?s).*## Who may know whom", "");
        Map<String, Set<String>> table = new LinkedHashMap<>();
        ROW.matcher(page).results().forEach(row -> table.put(row.group(1), words(row.group(2))));

        assertThat(table).isEqualTo(list()).hasSizeGreaterThan(10);
    }

    private static Map<String, Set<String>> list() {
        Map<String, Set<String>> list = new LinkedHashMap<>();
        ENTRY.matcher(Repository.read(LIST)).results().forEach(entry -> {
            String[] names = entry.group(1).split(",", 2);
            list.put(words(names[0]).iterator().next(), names.length == 1 ? Set.of() : words(names[1]));
        });
        return list;
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\w+")
                .matcher(text)
                .results()
                .map(word -> word.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
