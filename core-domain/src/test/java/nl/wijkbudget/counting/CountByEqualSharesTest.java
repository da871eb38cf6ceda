package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.reason.ReasonCode;
import nl.wijkbudget.rule.Payment;
import nl.wijkbudget.rule.Verdict;
import org.junit.jupiter.api.Test;

/** A rule whose scores make no order: what is selected first stands first, and who paid is kept exactly. */
class CountByEqualSharesTest {
    private static final Outcome OUTCOME = ElectionBuilder.of(300)
            .countedBy("equal-shares")
            .with("completion", "none")
            .project("hall", 200)
            .project("trees", 100)
            .project("bench", 100)
            .chosen(2, "hall")
            .chosen(1, "trees", "bench")
            .count();

    @Test
    void the_funded_come_first_in_order_of_selection() {
        assertThat(OUTCOME.standings())
                .extracting(Standing::rank, Standing::project, Standing::selected, Standing::lead)
                .containsExactly(
                        tuple(1, ids("hall").get(0), 1, null),
                        tuple(2, ids("bench").get(0), 2, null),
                        tuple(3, ids("trees").get(0), null, null));
    }

    @Test
    void every_step_says_who_paid() {
        assertThat(OUTCOME.steps().get(0))
                .isEqualTo(new Step(
                        ids("hall").get(0),
                        new PotId("pot"),
                        Money.of(200),
                        Money.of(300),
                        Verdict.FUNDED,
                        Fraction.of(1, 2),
                        new Payment(Fraction.of(1, 2), Fraction.of(20_000), 2, 0, 0)));
    }

    @Test
    void the_grounds_say_that_the_money_went_to_others() {
        assertThat(OUTCOME.standings().get(2).grounds())
                .extracting(Grounds::code)
                .isEqualTo(ReasonCode.SUPPORTERS_SPENT_ELSEWHERE);
    }

    @Test
    void ties_are_those_of_the_rule() {
        assertThat(OUTCOME.ties()).extracting(Tie::order).isEqualTo(List.of(ids("bench", "trees")));
    }

    @Test
    void the_figures_of_the_run_are_kept_and_the_outcome_is_audited() {
        assertThat(OUTCOME.pots())
                .containsExactly(new PotOutcome(
                        new PotId("pot"),
                        Money.of(300),
                        Money.of(300),
                        true,
                        true,
                        0,
                        0,
                        Map.of("endowment", "10000")));
        assertThat(OUTCOME.reach()).isEqualTo(new Reach(3, 3));
    }

    @Test
    void every_pot_is_an_election_of_its_own_over_all_ballots() {
        Outcome outcome = new ElectionBuilder()
                .countedBy("equal-shares")
                .with("completion", "none")
                .pot("green", 40)
                .project("trees", 20)
                .pot("together", 80)
                .project("party", 40)
                .chosen(2, "trees")
                .chosen(2, "party")
                .count();

        assertThat(outcome.pots())
                .extracting(pot -> pot.figures().get("endowment"))
                .containsExactly("1000", "2000");
        assertThat(Outcomes.funded(outcome)).isEqualTo(ids("party", "trees"));
    }
}
