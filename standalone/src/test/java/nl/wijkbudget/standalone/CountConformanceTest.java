package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkbudget.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Through the front door, every alias gives what independent programs found. */
class CountConformanceTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void counts_as_independent_programs_do(ReferenceOutcome reference) throws IOException {
        JsonNode outcome = count(reference);
        List<String> winners = StreamSupport.stream(outcome.path("winners").spliterator(), false)
                .map(JsonNode::asString)
                .toList();

        assertThat(new ReferenceOutcome(
                        reference.file(),
                        reference.rule(),
                        winners,
                        outcome.path("totalCost").asString()))
                .isEqualTo(reference);
    }

    @Test
    void every_alias_is_compared() {
        assertThat(ReferenceOutcome.all().map(ReferenceOutcome::rule).distinct())
                .containsAll(Rules.aliases().stream()
                        .filter(alias -> !alias.equals("greedy_rankpoints"))
                        .toList());
    }

    static Stream<ReferenceOutcome> references() {
        return ReferenceOutcome.all();
    }

    private static JsonNode count(ReferenceOutcome reference) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        List<String> words = List.of(reference.file().toString(), "--rule=" + reference.rule(), "--json");
        assertThat(CountFile.run(words, out)).isZero();
        return new JsonMapper().readTree(printed.toByteArray());
    }
}
