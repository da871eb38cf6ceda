package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import org.junit.jupiter.api.Test;

class PaidFromSharesTest {
    private static final int ELECTIONS = 1_000;
    private static final int LARGEST = (int) PaidFromShares.LARGEST;

    @Test
    void shares_paid_whatever_threshold_exclusion_or_completion_there_is() {
        NamedRule rule = Rules.named("mes_borda_add1_greedy", Map.of("minimum-votes", "2"));
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, Marks.PLACES).poll();

            assertThat(PaidFromShares.check(poll, rule, rule.count(poll)))
                    .as("seed %d", seed)
                    .contains(true);
        }
    }

    @Test
    void a_purchase_at_another_price_is_not_paid() {
        NamedRule rule = Rules.named("mes_cost");
        Poll poll = poll(2, 60);
        Trace trace = rule.count(poll);
        List<Move> dearer = trace.moves().stream()
                .map(move -> new Move(
                        move.project(),
                        move.verdict(),
                        move.score().plus(Fraction.of(1, 7)),
                        move.available(),
                        move.payment()))
                .toList();

        assertThat(PaidFromShares.check(poll, rule, trace)).contains(true);
        assertThat(PaidFromShares.check(poll, rule, new Trace(dearer, List.of(), trace.figures())))
                .contains(false);
    }

    @Test
    void nobody_looks_where_shares_paid_nothing_or_too_many_paid() {
        NamedRule shares = Rules.named("mes_cost");
        NamedRule votes = Rules.named("most-votes-first-skip");
        Poll small = poll(2, 60);
        Poll large = poll(LARGEST + 1, 60);

        assertThat(PaidFromShares.check(small, votes, votes.count(small))).isEmpty();
        assertThat(PaidFromShares.check(large, shares, shares.count(large))).isEmpty();
    }

    /** With as many different ballots: each has the one project and gives it other points. */
    private static Poll poll(int ballots, long budget) {
        PollBuilder builder = new PollBuilder(List.of(new PollProject("a", 30)), budget, Marks.POINTS);
        for (int ballot = 1; ballot <= ballots; ballot++) {
            builder.add(new int[] {0}, new int[] {ballot}, 1, 0, 1);
        }
        return builder.build();
    }
}
