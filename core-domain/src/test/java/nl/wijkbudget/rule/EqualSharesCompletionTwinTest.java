package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.rule.EqualShares.Comparison;
import nl.wijkbudget.rule.EqualShares.Completion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes after the shares, as its definition has it: every project in order, every voter asked. A failure names its seed. */
class EqualSharesCompletionTwinTest {
    private static final int ELECTIONS = 1_000;
    private static final MostFirst MOST_VOTES = MostFirst.total(Score.VOTES, Spending.SKIP);

    @ParameterizedTest
    @CsvSource({
        "VOTES, COST, VOTES, false",
        "VOTES, POINTS, VOTES, false",
        "VOTES_PER_COST, COST, VOTES, true",
        "SAME_SATISFACTION, COST, VOTES, false",
        "SAME_SATISFACTION, CARDINALITY, VOTES, true",
        "SAME_SATISFACTION, POINTS, POINTS, true"
    })
    void what_is_left_goes_to_the_rest_in_order(
            Completion completion, Satisfaction satisfaction, Score score, boolean perCost) {
        MostFirst order = perCost ? MostFirst.perCost(score) : MostFirst.total(score, Spending.SKIP);
        Rule rule = new EqualShares(satisfaction, Add1.NONE, completion, Comparison.NONE);
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.POINTS);
            List<Integer> bought =
                    EqualShares.plain(satisfaction).count(election.poll()).winners();

            assertThat(rule.count(election.poll()).winners())
                    .as("seed %d", seed)
                    .isEqualTo(completed(bought, new NaiveMostFirst(order, election)));
        }
    }

    @Test
    void most_votes_first_stands_only_where_more_voters_prefer_it() {
        Rule rule = new EqualShares(Satisfaction.CARDINALITY, Add1.NONE, Completion.NONE, Comparison.MOST_PREFERRED);
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);
            List<Integer> shares = EqualShares.plain(Satisfaction.CARDINALITY)
                    .count(election.poll())
                    .winners();
            List<Integer> votes = new NaiveMostFirst(MOST_VOTES, election).winners();
            boolean better = prefer(election, votes, shares) > prefer(election, shares, votes);

            assertThat(rule.count(election.poll()).winners())
                    .as("seed %d", seed)
                    .isEqualTo(better ? votes : shares);
        }
    }

    /** As if what was bought had come first in the order: it fits. */
    private static List<Integer> completed(List<Integer> bought, NaiveMostFirst order) {
        List<Integer> all = new ArrayList<>(bought);
        order.order().stream().filter(project -> !bought.contains(project)).forEach(all::add);
        return order.winners(all);
    }

    private static long prefer(PlainElection election, List<Integer> one, List<Integer> other) {
        return election.ballots().stream()
                .filter(ballot -> funded(ballot, one) > funded(ballot, other))
                .count();
    }

    private static long funded(PlainBallot ballot, List<Integer> winners) {
        return winners.stream().filter(ballot::names).count();
    }
}
