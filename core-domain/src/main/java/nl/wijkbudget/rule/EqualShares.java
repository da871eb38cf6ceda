package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * The Method of Equal Shares: the budget is divided equally over the voters, and projects are bought by their supporters,
 * the one that gives most for the money first.
 *
 * <p>Source: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS
 * 2021); completion by growing endowments ("Add1") as at equalshares.net.
 *
 * @param add1 how the endowment starts and grows
 */
public record EqualShares(Satisfaction satisfaction, Add1 add1, Completion completion, Comparison comparison)
        implements Rule {
    /** How what the method leaves is spent. */
    public enum Completion {
        NONE,
        /** Most votes first, skipping what does not fit. */
        VOTES,
        /** Most votes per unit of money first. */
        VOTES_PER_COST,
        /** The highest utility per unit of money first, by the same satisfaction. */
        SAME_SATISFACTION;

        /** The order in which it looks at what was not bought. */
        private MostFirst order(Satisfaction satisfaction) {
            return switch (this) {
                case NONE, VOTES -> MostFirst.total(Score.VOTES, Spending.SKIP);
                case VOTES_PER_COST -> MostFirst.perCost(Score.VOTES);
                case SAME_SATISFACTION -> sameAs(satisfaction);
            };
        }

        private static MostFirst sameAs(Satisfaction satisfaction) {
            return switch (satisfaction) {
                case COST -> MostFirst.total(Score.VOTES, Spending.SKIP);
                case CARDINALITY -> MostFirst.perCost(Score.VOTES);
                case POINTS -> MostFirst.perCost(Score.POINTS);
                case BORDA -> MostFirst.perCost(Score.BORDA);
                case RANK_POINTS -> MostFirst.perCost(Score.RANK_POINTS);
            };
        }
    }

    /** Whether the outcome must be wanted by more voters than another one. */
    public enum Comparison {
        NONE,
        /** Of this outcome and the one by most votes first, the one of which more voters have more chosen projects; this one when equal. */
        MOST_PREFERRED
    }

    /** The plain method, without completion or comparison. */
    public static EqualShares plain(Satisfaction satisfaction) {
        return new EqualShares(satisfaction, Add1.NONE, Completion.NONE, Comparison.NONE);
    }

    @Override
    public Trace count(Poll poll) {
        add1.requireReach(poll);
        Map<String, String> figures = new LinkedHashMap<>();
        Supporters supporters = Supporters.of(poll, satisfaction);
        EqualSharesRun run = new GrowingEndowment(poll, supporters, satisfaction, add1).run(figures);
        EqualSharesTrace trace = new EqualSharesTrace(poll, supporters, run);
        List<Move> moves = new ArrayList<>(trace.purchases());
        List<Tie> ties = new ArrayList<>(run.ties());
        if (completion != Completion.NONE) {
            Trace rest = LeftOver.spend(poll, completion.order(satisfaction), bought(run));
            moves.addAll(rest.moves());
            ties.addAll(rest.ties());
        }
        moves.addAll(trace.losers(Trace.of(moves, ties).winners()));
        Trace outcome = new Trace(moves, ties, figures);
        return comparison == Comparison.NONE
                ? outcome
                : MostPreferred.of(
                        poll, outcome, Completion.VOTES.order(satisfaction).count(poll));
    }

    private static List<Integer> bought(EqualSharesRun run) {
        return run.purchases().stream().map(EqualSharesRun.Purchase::project).toList();
    }
}
