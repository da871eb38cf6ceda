package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The set with the highest total that the budget can pay; of those the cheapest, and then the first in tie order. */
record BestSet(String satisfaction) implements Rule {
    @Override
    public Trace count(Poll poll) {
        Ratio[] worth = Scores.of(poll, satisfaction);
        boolean[] isGift = new boolean[worth.length];
        BigInteger step = BigInteger.ONE;
        for (int project = 0; project < worth.length; project++) {
            isGift[project] = poll.cost(project) == 0 && worth[project].signum() > 0;
            if (satisfaction.equals("cost")) {
                worth[project] = worth[project].times(poll.cost(project)).over(poll.unit());
            }
            BigInteger below = worth[project].below();
            step = step.multiply(below).divide(step.gcd(below));
        }
        Ratio perStep = new Ratio(BigInteger.ONE, step);
        BestSets sets = new BestSets(
                poll,
                Arrays.stream(worth)
                        .mapToLong(each -> each.over(perStep).floor().longValueExact())
                        .toArray());
        BitSet best = sets.best();
        Ratio total = perStep.times(sets.value(best));
        List<Integer> chosen = best.stream().boxed().toList();
        Excluded excluded = Excluded.by(poll, chosen);
        List<Trace.Tie> ties = new ArrayList<>();
        List<Integer> contested = sets.contested(best);
        if (!contested.isEmpty()) {
            ties.add(new Trace.Tie(total, contested, true));
        }
        List<Integer> beside = IntStream.range(0, worth.length)
                .filter(project -> isGift[project] && !best.get(project) && !excluded.has(project))
                .boxed()
                .toList();
        if (excluded.rivalsAmong(beside)) {
            ties.add(new Trace.Tie(Ratio.ZERO, beside, true));
        }
        return new Trace(steps(poll, chosen, worth, isGift), ties, Map.of("value", total.toString()));
    }

    private static List<Trace.Step> steps(Poll poll, List<Integer> chosen, Ratio[] worth, boolean[] isGift) {
        List<Trace.Step> steps = new ArrayList<>();
        Excluded excluded = Excluded.by(poll, chosen);
        long left = poll.budget();
        for (int project : chosen) {
            steps.add(new Trace.Step(project, "FUNDED", worth[project], left));
            left -= poll.cost(project);
        }
        long[] votes = poll.votes();
        for (int project = 0; project < worth.length; project++) {
            if (!chosen.contains(project)) {
                boolean isTooDear = poll.cost(project) > poll.budget();
                String verdict = votes[project] == 0
                        ? "NO_SUPPORT"
                        : excluded.has(project)
                                ? "EXCLUDED_BY_ANOTHER"
                                : isGift[project]
                                        ? "FUNDED_FREE"
                                        : isTooDear ? "SKIPPED_TOO_EXPENSIVE" : "NOT_IN_THE_BEST_SET";
                steps.add(new Trace.Step(project, verdict, worth[project], left));
                if (verdict.equals("FUNDED_FREE")) {
                    excluded.fund(project);
                }
            }
        }
        return steps;
    }
}
