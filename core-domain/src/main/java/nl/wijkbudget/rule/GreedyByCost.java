package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Poll;

/**
 * The highest cost satisfaction per unit of money first, skipping what does not fit.
 *
 * <p>That is votes times the price, over the price: most votes first. Only a wanted project without a price has no such
 * number; it gives something for nothing and so goes before all others. The same projects are funded as by most votes
 * first, in another order where there are such projects.
 */
record GreedyByCost(Threshold threshold) implements Rule {
    @Override
    public Trace count(Poll poll) {
        MostFirst order = mostVotesFirst();
        Tally tally = Tally.of(poll, Score.VOTES);
        Purse purse = new Purse(poll, Spending.SKIP);
        List<Move> moves = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (boolean gift : new boolean[] {true, false}) {
            List<Integer> projects = IntStream.range(0, poll.projects().size())
                    .filter(project -> gift == (poll.cost(project) == 0 && tally.votes(project) > 0))
                    .boxed()
                    .toList();
            Trace part = order.count(poll, projects, purse);
            moves.addAll(part.moves());
            ties.addAll(part.ties());
        }
        return Trace.of(moves, ties);
    }

    /** It funds the same projects, so it takes the same to change that. */
    @Override
    public List<Margin> margins(Poll poll, int limit) {
        return mostVotesFirst().margins(poll, limit);
    }

    private MostFirst mostVotesFirst() {
        return MostFirst.total(Score.VOTES, Spending.SKIP).with(threshold);
    }
}
