package nl.wijkbudget.verifier.count;

import java.util.List;

/** The set with the highest total that the budget can pay; of those the cheapest, and then the first in tie order. */
record BestSet(String satisfaction) implements Rule {
    @Override
    public Trace count(Poll poll) {
        List<Long> votes = poll.totals("cardinality");
        long unit = satisfaction.equals("cost") ? Poll.UNIT : 1;
        List<Long> totals = poll.totals(satisfaction);
        List<Ratio> worth = totals.stream().map(each -> Ratio.of(each, unit)).toList();
        BestSets sets = BestSets.of(poll, totals);
        List<Integer> best = sets.best();
        Ratio value = Ratio.of(sets.value(best), unit);
        Trace trace = new Trace(poll);
        trace.figures().put("value", value.toString());
        List<Integer> contested = sets.contested(best);
        if (!contested.isEmpty()) {
            trace.ties().add(new Trace.Tie(value, contested, true));
        }
        best.forEach(project -> trace.decide(project, "FUNDED", worth.get(project)));
        List<Integer> beside = poll.where(project -> isGift(poll, project)
                && votes.get(project) > 0
                && !best.contains(project)
                && !trace.isExcluded(project));
        if (trace.areRivals(beside)) {
            trace.ties().add(new Trace.Tie(Ratio.ZERO, beside, true));
        }
        for (int project : poll.where(each -> !best.contains(each))) {
            String verdict = votes.get(project) == 0 ? "NO_SUPPORT" : outside(trace, project);
            trace.decide(project, verdict, worth.get(project));
        }
        return trace;
    }

    /** Satisfaction by price makes what is free worth nothing to a set. */
    private boolean isGift(Poll poll, int project) {
        return satisfaction.equals("cost") && poll.cost(project) == 0;
    }

    private String outside(Trace trace, int project) {
        if (trace.isExcluded(project)) {
            return "EXCLUDED_BY_ANOTHER";
        }
        boolean fits = trace.poll().cost(project) <= trace.poll().budget();
        return isGift(trace.poll(), project) ? "FUNDED_FREE" : fits ? "NOT_IN_THE_BEST_SET" : "SKIPPED_TOO_EXPENSIVE";
    }
}
