package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;

/** Takes the projects from the highest score to the lowest, and leaves it to a way of spending what each of them gets. */
record InOrderOfScore(String name, Function<List<Pot>, Spending> spending) implements CountingRule {
    @Override
    public Outcome count(Election election) {
        ScoreOrder order = ScoreOrder.of(election);
        Spending pots = spending.apply(election.rulebook().pots());
        List<Step> steps = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (EqualScores equal : order.levels()) {
            List<Candidate> candidates = equal.candidates();
            if (candidates.size() > 1) {
                ties.add(equal.tie(election.rulebook().tieRule(), pots.dependsOnTheOrderOf(candidates)));
            }
            candidates.forEach(candidate -> steps.add(pots.decide(candidate)));
        }
        return new Outcome(order.standings(steps), steps, ties);
    }
}
