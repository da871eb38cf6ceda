package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;

/**
 * Takes the projects from the highest score to the lowest and funds what there is money for.
 *
 * <p>Most votes first is at the same time the greedy rule for cost satisfaction, since satisfaction per unit of cost is then
 * the number of votes; votes per unit of cost is the one for cardinality. A project that nobody named scores zero, so it
 * comes after all with a score above zero and is funded when it fits. Per unit of cost, a project without a price comes
 * first when its score is above zero; the projects for which that holds are equals, and their score in the trace is the
 * total.
 *
 * @param perCost whether scores are compared per unit of cost
 */
public record MostFirst(Score score, boolean perCost, Spending spending, Threshold threshold) implements Rule {
    /** In order of total score, without a threshold. */
    public static MostFirst total(Score score, Spending spending) {
        return new MostFirst(score, false, spending, Threshold.NONE);
    }

    /** In order of score per unit of cost, skipping what does not fit. */
    public static MostFirst perCost(Score score) {
        return new MostFirst(score, true, Spending.SKIP, Threshold.NONE);
    }

    public MostFirst with(Threshold other) {
        return new MostFirst(score, perCost, spending, other);
    }

    @Override
    public Trace count(Poll poll) {
        List<Integer> all = IntStream.range(0, poll.projects().size()).boxed().toList();
        return count(poll, all, new Purse(poll, spending));
    }

    /** Counts only these projects, with what this purse still holds. */
    Trace count(Poll poll, List<Integer> projects, Purse purse) {
        Tally tally = Tally.of(poll, score);
        List<Rank> ranks = projects.stream()
                .map(project -> rank(poll, project, tally.score(project)))
                .sorted()
                .toList();
        List<Move> moves = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int from = 0, to; from < ranks.size(); from = to) {
            to = from + 1;
            while (to < ranks.size() && ranks.get(from).isLevelWith(ranks.get(to))) {
                to++;
            }
            List<Rank> level = ranks.subList(from, to);
            note(ties, level, poll, tally, purse);
            for (Rank rank : level) {
                long before = purse.left();
                boolean in = threshold.admits(poll, rank.project(), tally.votes(rank.project()));
                Verdict verdict = in ? purse.decide(rank.project()) : Verdict.BELOW_THRESHOLD;
                moves.add(new Move(rank.project(), verdict, rank.score(), before));
            }
        }
        return Trace.of(moves, ties);
    }

    /** Exact, and without a limit, unless channels have weights: then votes also change the percentages of the others. */
    @Override
    public List<Margin> margins(Poll poll, int limit) {
        return poll.weights().isEmpty() ? new GreedyMargins(this, poll).all() : Rule.super.margins(poll, limit);
    }

    Rank rank(Poll poll, int project, Fraction total) {
        return perCost ? Rank.perCost(poll, project, total) : Rank.of(project, total);
    }

    /** Those below the threshold are not in the running, so they tie with nobody. */
    private void note(List<Tie> ties, List<Rank> level, Poll poll, Tally tally, Purse purse) {
        List<Integer> tied = level.stream()
                .map(Rank::project)
                .filter(project -> threshold.admits(poll, project, tally.votes(project)))
                .toList();
        if (tied.size() > 1) {
            ties.add(new Tie(level.get(0).score(), tied, purse.dependsOnTheOrderOf(tied)));
        }
    }
}
