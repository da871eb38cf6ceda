package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

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
        List<Integer> beside = poll.where(project -> isGift[project] && !best.get(project) && !excluded.has(project));
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
        for (int project : poll.where(project -> !chosen.contains(project))) {
            String verdict = votes[project] == 0 ? "NO_SUPPORT" : outside(poll, project, isGift[project], excluded);
            steps.add(new Trace.Step(project, verdict, worth[project], left));
            if (verdict.equals("FUNDED_FREE")) {
                excluded.fund(project);
            }
        }
        return steps;
    }

    private static String outside(Poll poll, int project, boolean isGift, Excluded excluded) {
        if (excluded.has(project)) {
            return "EXCLUDED_BY_ANOTHER";
        }
        boolean fits = poll.cost(project) <= poll.budget();
        return isGift ? "FUNDED_FREE" : fits ? "NOT_IN_THE_BEST_SET" : "SKIPPED_TOO_EXPENSIVE";
    }
}
