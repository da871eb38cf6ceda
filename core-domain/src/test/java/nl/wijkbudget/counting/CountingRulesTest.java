package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookRefusal.CountingRuleIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;
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
