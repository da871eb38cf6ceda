package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import nl.wijkbudget.rule.UnusableRule.Cause;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void the_product_has_eight_rules() {
        assertThat(Rules.names())
                .containsExactly(
                        "best-set",
                        "equal-shares",
                        "most-votes-first-skip",
                        "most-votes-first-stop",
                        "order-only",
                        "phragmen-skip",
                        "phragmen-stop",
                        "votes-per-euro");
    }

    @Test
    void equal_shares_is_the_variant_of_the_real_elections_unless_told_otherwise() {
        Map<String, String> standard = Map.of(
                "satisfaction", "cost",
                "completion", "add1",
                "start", "floor",
                "increment", "1",
                "stop", "never",
                "then", "none",
                "comparison", "none");

        assertThat(Rules.named("equal-shares"))
                .isEqualTo(new NamedRule("equal-shares", new TreeMap<>(standard)))
                .isEqualTo(Rules.named("mes_cost_add1_int_nostop"));
    }

    @Test
    void research_names_are_rules_with_parameters() {
        assertThat(Rules.aliases()).hasSize(25);
        assertThat(Rules.named("greedy_cost")).isEqualTo(rule("votes-per-euro", "satisfaction", "cost"));
        assertThat(Rules.named("greedy_card")).isEqualTo(rule("votes-per-euro", "satisfaction", "cardinality"));
        assertThat(Rules.named("greedy_totalpoints"))
                .isEqualTo(rule("most-votes-first-skip", "satisfaction", "points"));
        assertThat(Rules.named("phragmen_skip")).isEqualTo(new NamedRule("phragmen-skip", new TreeMap<>()));
        assertThat(Rules.named("maxwelfare_card")).isEqualTo(rule("best-set", "satisfaction", "cardinality"));
        assertThat(Rules.named("mes_card_add1_greedy").parameters())
                .containsEntry("satisfaction", "cardinality")
                .containsEntry("start", "exact")
                .containsEntry("stop", "supported")
                .containsEntry("then", "same-satisfaction");
        assertThat(Rules.named("mes_cost").parameters())
                .containsOnlyKeys("satisfaction", "completion", "start", "then", "comparison");
    }

    @Test
    void an_alias_takes_what_it_leaves_open_and_nothing_against_it() {
        assertThat(Rules.named("mes_cost_add1", Map.of("increment", "0.50")).parameters())
                .containsEntry("increment", "0.50");
        assertThat(refusal("mes_cost", Map.of("completion", "add1")))
                .isEqualTo("mes_cost means completion=none. For another value name the rule equal-shares.");
    }

    @Test
    void an_increment_is_any_amount_above_zero() {
        for (String increment : List.of("123456789012", "0.123456789012", "1/3", "999999999999/7")) {
            assertThat(Rules.named("equal-shares", Map.of("increment", increment))
                            .parameters())
                    .containsEntry("increment", increment);
        }
        for (String wrong : List.of("-1", "1/0", "1.", "1234567890123", "0.5/2")) {
            assertThat(refusal("equal-shares", Map.of("increment", wrong)))
                    .isEqualTo("increment=" + wrong + " cannot be."
                            + " Write an amount above zero, such as 1, 0.50 or 1/3.");
        }
        assertThat(cause("equal-shares", Map.of("increment", "0/3"))).isEqualTo(Cause.IMPOSSIBLE_COMBINATION);
    }

    @Test
    void what_there_is_not_is_refused_with_what_there_is() {
        assertThat(cause("borda", Map.of())).isEqualTo(Cause.NO_SUCH_RULE);
        assertThat(refusal("borda", Map.of()))
                .startsWith("There is no rule borda. Choose one of: best-set, equal-shares, ")
                .contains("mes_cost_add1_int_nostop");
        assertThat(cause("phragmen", Map.of("stop", "all"))).isEqualTo(Cause.NO_SUCH_PARAMETER);
        assertThat(refusal("phragmen", Map.of("stop", "all")))
                .isEqualTo("phragmen-stop has no parameter stop. It takes: minimum-votes, minimum-share, eligibility,"
                        + " exclusions, lot.");
        assertThat(cause("equal-shares", Map.of("stop", "soon"))).isEqualTo(Cause.NO_SUCH_VALUE);
        assertThat(refusal("equal-shares", Map.of("stop", "soon")))
                .isEqualTo("stop=soon cannot be. Write never, supported, all.");
    }

    @Test
    void what_does_not_go_together_is_refused() {
        assertThat(cause("equal-shares", Map.of("completion", "none", "increment", "1")))
                .isEqualTo(Cause.IMPOSSIBLE_COMBINATION);
        assertThat(refusal("equal-shares", Map.of("completion", "none", "increment", "1")))
                .isEqualTo("increment says how shares grow; add completion=add1 or leave increment out.");
        assertThat(refusal("equal-shares", Map.of("increment", "0.0")))
                .isEqualTo("An increment is above zero; write increment=1.");
        assertThat(refusal("most-votes-first-skip", Map.of("satisfaction", "cost")))
                .startsWith("An order adds up votes, points or places");
    }

    @Test
    void shares_and_groups_are_written_as_people_write_them() {
        for (String share : List.of("1/20", "0.05", ".05", "0", "1")) {
            assertThat(Rules.named("order-only", Map.of("minimum-share", share)).parameters())
                    .containsEntry("minimum-share", share);
        }
        for (String wrong : List.of("5%", "1/0", "2", "-1", "2/1")) {
            assertThat(cause("order-only", Map.of("minimum-share", wrong))).isEqualTo(Cause.NO_SUCH_VALUE);
        }
        assertThat(Rules.named("phragmen", Map.of("exclusions", "p1 p2; p3 p4 p5"))
                        .parameters())
                .containsEntry("exclusions", "p1 p2; p3 p4 p5");
        assertThat(Rules.named("phragmen", Map.of("exclusions", "\"p, 1; \"\"\" p2"))
                        .parameters())
                .containsEntry("exclusions", "\"p, 1; \"\"\" p2");
        for (String wrong : List.of("p1", "\"p1 p2", "p1 p2; p3")) {
            assertThat(cause("phragmen", Map.of("exclusions", wrong))).isEqualTo(Cause.NO_SUCH_VALUE);
        }
        assertThat(cause("order-only", Map.of("exclusions", "p1 p2"))).isEqualTo(Cause.NO_SUCH_PARAMETER);
        assertThat(cause("most-votes-first-stop", Map.of("overrun", "3/2"))).isEqualTo(Cause.NO_SUCH_VALUE);
        assertThat(Rules.named("order-only", Map.of("weights", "ONLINE 1/2; TABLE 1/2"))
                        .parameters())
                .containsEntry("weights", "ONLINE 1/2; TABLE 1/2");
    }

    @Test
    void the_rules_laid_side_by_side_are_those_that_the_ballots_allow() {
        assertThat(Rules.applicableTo(Marks.CHOICES)).hasSize(10).doesNotHaveDuplicates();
        assertThat(Rules.applicableTo(Marks.POINTS)).hasSize(13).contains(Rules.named("mes_points"));
        assertThat(Rules.applicableTo(Marks.PLACES)).hasSize(13).contains(Rules.named("mes_borda"));
    }

    @Test
    void names_lead_to_the_rules_that_they_name() {
        Poll poll = new PollBuilder(
                        List.of(new PollProject("a", 50), new PollProject("b", 20), new PollProject("c", 40)),
                        60,
                        Marks.CHOICES)
                .add(0, 1)
                .add(0)
                .add(0, 2)
                .add(1)
                .add(1)
                .build();

        assertThat(winners(poll, "order-only")).isEmpty();
        assertThat(winners(poll, "greedy_cost")).containsExactly(0);
        assertThat(winners(poll, "greedy_card")).containsExactly(1, 2);
        assertThat(winners(poll, "maxwelfare_card")).containsExactly(1, 2);
        assertThat(Rules.named("most-votes-first-stop", Map.of("overrun", "1/2"))
                        .count(poll)
                        .winners())
                .containsExactly(0, 1);
        assertThat(Rules.named("most-votes-first-skip", Map.of("minimum-votes", "2"))
                        .count(poll)
                        .winners())
                .containsExactly(0);
    }

    @Test
    void by_cost_satisfaction_a_wanted_gift_goes_before_most_votes() {
        Poll poll = new PollBuilder(
                        List.of(new PollProject("a", 50), new PollProject("b", 0), new PollProject("c", 0)),
                        60,
                        Marks.CHOICES)
                .add(0, 1)
                .add(0)
                .build();

        assertThat(winners(poll, "greedy_cost")).containsExactly(1, 0, 2);
        assertThat(winners(poll, "most-votes-first-skip")).containsExactly(0, 1, 2);
    }

    @Test
    void ballots_that_tell_too_little_are_refused_with_what_they_tell() {
        Poll poll = new PollBuilder(List.of(new PollProject("a", 50)), 60, Marks.CHOICES)
                .add(0)
                .build();
        NamedRule rule = Rules.named("greedy_borda");

        assertThat(catchThrowableOfType(UnusableRule.class, () -> rule.count(poll)))
                .hasMessage("These ballots have choices, from which satisfaction=borda cannot be read;"
                        + " choose satisfaction=cost, cardinality, points.");
    }

    private static List<Integer> winners(Poll poll, String name) {
        return Rules.named(name).count(poll).winners();
    }

    private static NamedRule rule(String name, String parameter, String value) {
        return new NamedRule(name, new TreeMap<>(Map.of(parameter, value)));
    }

    private static Cause cause(String name, Map<String, String> parameters) {
        return refused(name, parameters).why();
    }

    private static String refusal(String name, Map<String, String> parameters) {
        return Objects.requireNonNull(refused(name, parameters).getMessage());
    }

    private static UnusableRule refused(String name, Map<String, String> parameters) {
        return catchThrowableOfType(UnusableRule.class, () -> Rules.named(name, parameters));
    }
}
