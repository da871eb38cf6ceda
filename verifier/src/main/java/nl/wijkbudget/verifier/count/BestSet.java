package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The set with the highest total that the budget can pay; of those the cheapest, and then the first in tie order. */
record BestSet(String satisfaction) implements Rule {
    @Override
    public Trace count(Poll poll) {
        long[] votes = poll.votes();
        Ratio[] scores = Scores.of(poll, satisfaction);
        Ratio[] worth = new Ratio[scores.length];
        for (int project = 0; project < worth.length; project++) {
            worth[project] = satisfaction.equals("cost")
                    ? scores[project].times(poll.cost(project)).over(poll.unit())
                    : scores[project];
        }
        BigInteger step = BigInteger.ONE;
        for (Ratio each : worth) {
            step = step.multiply(each.below()).divide(step.gcd(each.below()));
        }
        Ratio perStep = new Ratio(BigInteger.ONE, step);
        long[] value = Arrays.stream(worth)
                .mapToLong(each -> each.over(perStep).floor().longValueExact())
                .toArray();
        BestSets sets = new BestSets(poll, value);
        BitSet best = sets.best();
        Ratio total = perStep.times(sets.value(best));
        List<Trace.Step> steps = new ArrayList<>();
        Excluded excluded = new Excluded(poll);
        long left = poll.budget();
        for (int project : best.stream().toArray()) {
            steps.add(new Trace.Step(project, "FUNDED", worth[project], left));
            left -= poll.cost(project);
            excluded.fund(project);
        }
        List<Trace.Tie> ties = new ArrayList<>(ties(poll, sets, best, scores, total));
        for (int project = 0; project < worth.length; project++) {
            if (!best.get(project)) {
                String verdict = outside(poll, project, votes[project], scores[project], excluded);
                steps.add(new Trace.Step(project, verdict, worth[project], left));
                if (verdict.equals("FUNDED_FREE")) {
                    excluded.fund(project);
                }
            }
        }
        return new Trace(steps, ties, Map.of("value", total.toString()));
    }

    private static String outside(Poll poll, int project, long votes, Ratio score, Excluded excluded) {
        if (votes == 0) {
            return "NO_SUPPORT";
        }
        if (excluded.has(project)) {
            return "EXCLUDED_BY_ANOTHER";
        }
        if (isGift(poll, project, score)) {
            return "FUNDED_FREE";
        }
        return poll.cost(project) > poll.budget() ? "SKIPPED_TOO_EXPENSIVE" : "NOT_IN_THE_BEST_SET";
    }

    private static boolean isGift(Poll poll, int project, Ratio score) {
        return poll.cost(project) == 0 && score.signum() > 0;
    }

    private static List<Trace.Tie> ties(Poll poll, BestSets sets, BitSet best, Ratio[] scores, Ratio total) {
        List<Trace.Tie> ties = new ArrayList<>();
        List<Integer> contested = sets.contested(best);
        if (!contested.isEmpty()) {
            ties.add(new Trace.Tie(total, contested, true));
        }
        Excluded excluded = new Excluded(poll);
        best.stream().forEach(excluded::fund);
        List<Integer> beside = IntStream.range(0, scores.length)
                .filter(project ->
                        !best.get(project) && !excluded.has(project) && isGift(poll, project, scores[project]))
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList();
        if (excluded.rivalsAmong(beside)) {
            ties.add(new Trace.Tie(Ratio.ZERO, beside, true));
        }
        return ties;
    }
}
