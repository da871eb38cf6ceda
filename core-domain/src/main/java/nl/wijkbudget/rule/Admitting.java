package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.ReorderedPoll;

/**
 * Lets another rule count only the projects that meet a threshold, as if the others had never stood.
 *
 * <p>Ballots lose what is out and all stay: whoever wanted nothing else still has a share of the budget. Where ballots
 * have places, those behind a project that is out move up.
 */
record Admitting(Threshold threshold, Rule rule) implements Rule {
    @Override
    public Trace count(Poll poll) {
        Tally tally = Tally.of(poll, Score.VOTES);
        List<Integer> in = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int project = 0; project < poll.projects().size(); project++) {
            long votes = tally.votes(project);
            if (threshold.admits(poll, project, votes)) {
                in.add(project);
            } else {
                moves.add(new Move(project, Verdict.BELOW_THRESHOLD, Fraction.of(votes), poll.budget()));
            }
        }
        if (moves.isEmpty()) {
            return rule.count(poll);
        }
        Trace trace = rule.count(ReorderedPoll.only(poll, in));
        trace.moves().stream().map(move -> move.as(in.get(move.project()))).forEach(moves::add);
        List<Tie> ties = trace.ties().stream().map(tie -> renumbered(tie, in)).toList();
        return new Trace(moves, ties, trace.figures());
    }

    private static Tie renumbered(Tie tie, List<Integer> numbers) {
        return new Tie(tie.score(), tie.projects().stream().map(numbers::get).toList(), tie.decisive());
    }
}
