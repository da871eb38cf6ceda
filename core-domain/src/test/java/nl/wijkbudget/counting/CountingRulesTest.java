package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.RulebookRefusal.CountingRuleIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingRulesTest {
    private static final BallotForm APPROVAL = new BallotForm.Approval(0, 3);
    private static final BallotForm RANKING = new BallotForm.Ranking(1, 2);

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
        RuleChoice choice = RuleChoice.of(name, Measure.VOTES);

        assertThat(CountingRules.objection(choice, APPROVAL)).isEmpty();
        assertThat(CountingRules.of(choice).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order-Only", "by-lot", "", "greedy_cost"})
    void there_is_no_rule_of_another_name(String name) {
        assertThat(CountingRules.objection(RuleChoice.of(name, Measure.VOTES), APPROVAL))
                .contains(new CountingRuleIsUnknown(name));
    }

    @Test
    void takes_any_form_that_names_projects_and_a_lot() {
        RuleChoice withLot = new RuleChoice("order-only", Measure.VOTES, Map.of("lot", "a b"));

        assertThat(CountingRules.objection(withLot, RANKING)).isEmpty();
    }

    @Test
    void counts_no_tokens() {
        RuleChoice orderOnly = RuleChoice.of("order-only", Measure.VOTES);

        assertThat(CountingRules.objection(orderOnly, new BallotForm.Tokens(List.of(Wijk.GREEN), 1, 1)))
                .contains(new RuleDoesNotFitForm("order-only", "tokens"));
    }

    @Test
    void says_which_parameter_is_unknown() {
        RuleChoice completed = new RuleChoice("order-only", Measure.VOTES, Map.of("completion", "add1"));

        assertThat(CountingRules.objection(completed, RANKING))
                .contains(new ParameterIsUnknown("order-only", "completion"));
    }

    @Test
    void says_which_parameter_cannot_be_and_what_could() {
        RuleChoice never =
                new RuleChoice("equal-shares", Measure.VOTES, Map.of("completion", "add1", "stop", "sometime"));

        assertThat(CountingRules.objection(never, APPROVAL))
                .contains(new ParameterIsImpossible(
                        "stop", "sometime", "stop=sometime cannot be. Write never, supported, all."));
    }

    @Test
    void places_are_read_from_ballots_that_have_them_and_no_others() {
        RuleChoice borda = new RuleChoice("votes-per-euro", Measure.POINTS, Map.of("satisfaction", "borda"));

        assertThat(CountingRules.objection(borda, RANKING)).isEmpty();
        assertThat(CountingRules.objection(borda, APPROVAL))
                .contains(new RuleDoesNotFitForm("votes-per-euro", "approval"));
    }

    @Test
    void channels_cannot_weigh_points_below_zero() {
        RuleChoice weighed =
                new RuleChoice("most-votes-first-skip", Measure.POINTS, Map.of("weights", "ONLINE 1/2; PAPER 1/2"));

        assertThat(CountingRules.objection(weighed, new BallotForm.Scores(0, 5)))
                .isEmpty();
        assertThat(CountingRules.objection(weighed, new BallotForm.Scores(-1, 5)))
                .contains(new RuleDoesNotFitForm("most-votes-first-skip", "scores"));
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

    private static String satisfaction(RuleChoice choice) {
        return CountingRules.of(choice).parameters().getOrDefault("satisfaction", "");
    }
}
