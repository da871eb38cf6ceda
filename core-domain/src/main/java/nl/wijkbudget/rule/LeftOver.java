package nl.wijkbudget.rule;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Poll;

/** What Equal Shares left of the budget, spent in order of a score on the projects that were not bought. */
final class LeftOver {
    private LeftOver() {}

    /** The moves that follow the purchases, skipping what does not fit; projects nobody wants come last. */
    static Trace spend(Poll poll, MostFirst order, List<Integer> bought) {
        Purse purse = new Purse(poll, order.spending());
        bought.forEach(purse::take);
        List<Integer> others = IntStream.range(0, poll.projects().size())
                .filter(project -> !bought.contains(project))
                .boxed()
                .toList();
        Trace rest = order.count(poll, others, purse);
        return Trace.of(rest.moves().stream().map(LeftOver::asCompletion).toList(), rest.ties());
    }

    private static Move asCompletion(Move move) {
        Verdict verdict = move.verdict() == Verdict.FUNDED ? Verdict.FUNDED_BY_COMPLETION : move.verdict();
        return new Move(move.project(), verdict, move.score(), move.available());
    }
}
