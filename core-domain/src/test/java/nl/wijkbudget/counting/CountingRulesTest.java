package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.RulebookRefusal.CountingRuleIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;
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

    @Test
    void takes_any_form_that_names_projects_and_a_lot() {
        RuleChoice withLot = new RuleChoice("order-only", RuleChoice.Measure.VOTES, Map.of("lot", "a b"));
        assertThat(CountingRules.objection(withLot, new BallotForm.Ranking(1, 2)))
                .isEmpty();
    }

    @Test
    void says_which_rule_is_unknown() {
        RuleChoice lottery = RuleChoice.of("lottery", RuleChoice.Measure.VOTES);
        assertThat(CountingRules.objection(lottery, new BallotForm.Ranking(1, 2)))
                .contains(new CountingRuleIsUnknown("lottery"));
    }

    @Test
    void counts_no_tokens() {
        RuleChoice orderOnly = RuleChoice.of("order-only", RuleChoice.Measure.VOTES);
        assertThat(CountingRules.objection(orderOnly, new BallotForm.Tokens(List.of(Wijk.GREEN), 1, 1)))
                .contains(new RuleDoesNotFitForm("order-only", "tokens"));
    }

    @Test
    void says_which_parameter_is_unknown() {
        RuleChoice completed = new RuleChoice("order-only", RuleChoice.Measure.VOTES, Map.of("completion", "add1"));
        assertThat(CountingRules.objection(completed, new BallotForm.Ranking(1, 2)))
                .contains(new ParameterIsUnknown("order-only", "completion"));
    }
}
