package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountingRulesTest {
    @Test
    void names_are_kept_because_rulebooks_cite_them() {
        assertThat(CountingRules.names())
                .containsExactly("most-votes-first-skip", "most-votes-first-stop", "order-only");
    }

    @Test
    void every_rule_answers_to_its_name() {
        assertThat(CountingRules.names()).allSatisfy(name -> assertThat(
                        CountingRules.named(name).orElseThrow().name())
                .isEqualTo(name));
    }

    @Test
    void there_is_no_rule_of_another_name() {
        assertThat(CountingRules.named("Order-Only")).isEmpty();
    }
}
