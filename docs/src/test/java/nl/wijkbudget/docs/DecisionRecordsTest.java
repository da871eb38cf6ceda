package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Choices are numbered in the order in which they were written down, and all are in the list. */
class DecisionRecordsTest {
    private static final String DIRECTORY = "docs/decisions";

    private final List<String> records = Repository.list(DIRECTORY).stream()
            .filter(name -> !name.equals("README.md"))
            .toList();

    @Test
    void numbers_have_no_holes() {
        assertThat(records.stream().map(name -> name.substring(0, 5)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, records.size())
                        .mapToObj("%04d-"::formatted)
                        .toList());
    }

    @Test
    void every_record_is_in_the_list() {
        String list = Repository.read(DIRECTORY + "/README.md");
        assertThat(records).allMatch(name -> list.contains("(" + name + ")"));
    }

    @Test
    void every_record_has_the_same_parts() {
        assertThat(records.stream().map(name -> Repository.read(DIRECTORY + "/" + name)))
                .allMatch(text -> text.matches("(?s)# \\d+[.] .+?\\n\\n(Accepted|Superseded), \\d{4}-\\d\\d-\\d\\d.*"
                        + "\\n## Context\\n.+\\n## Decision\\n.+\\n## Consequences\\n.+"));
    }
}
