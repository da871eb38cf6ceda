package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "best-set",
                "equal-shares",
                "most-votes-first-skip",
                "most-votes-first-stop",
                "order-only",
                "phragmen-skip",
                "phragmen-stop",
                "votes-per-euro"
            })
    void names_are_kept_because_rulebooks_cite_them(String name) {
        assertThat(CountingRules.knows(name)).isTrue();
        assertThat(CountingRules.find(RuleChoice.of(name, Measure.VOTES))
                        .orElseThrow()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order-Only", "by-lot", "", "greedy_cost"})
    void there_is_no_rule_of_another_name(String name) {
        assertThat(CountingRules.knows(name)).isFalse();
        assertThat(CountingRules.find(RuleChoice.of(name, Measure.VOTES))).isEmpty();
    }

    @Test
    void an_order_adds_up_what_it_measures_unless_told_otherwise() {
        assertThat(satisfaction(RuleChoice.of("votes-per-euro", Measure.VOTES))).isEqualTo("cardinality");
        assertThat(satisfaction(RuleChoice.of("votes-per-euro", Measure.POINTS)))
                .isEqualTo("points");
        assertThat(satisfaction(new RuleChoice("votes-per-euro", Measure.POINTS, Map.of("satisfaction", "borda"))))
                .isEqualTo("borda");
    }

    @Test
    void equal_shares_goes_by_cost_whatever_is_measured() {
        assertThat(satisfaction(RuleChoice.of("equal-shares", Measure.POINTS))).isEqualTo("cost");
    }

    @Test
    void there_is_no_rule_with_parameters_that_it_does_not_take() {
        assertThat(CountingRules.find(new RuleChoice("order-only", Measure.VOTES, Map.of("completion", "add1"))))
                .isEmpty();
    }

    private static String satisfaction(RuleChoice choice) {
        return CountingRules.find(choice).orElseThrow().parameters().getOrDefault("satisfaction", "");
    }
}
