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
            trace.tie(value, contested, true);
        }
        best.forEach(project -> trace.decide(project, "FUNDED", worth.get(project)));
        List<Integer> rest = poll.where(project -> !best.contains(project));
        List<Integer> gifts = rest.stream()
                .filter(project -> outside(trace, project, votes.get(project)).equals("FUNDED_FREE"))
                .toList();
        if (trace.areRivals(gifts)) {
            trace.tie(Ratio.ZERO, gifts, true);
        }
        rest.forEach(project -> trace.decide(project, outside(trace, project, votes.get(project)), worth.get(project)));
        return trace;
    }

    /** Satisfaction by price makes what is free worth nothing to a set, so that it is funded beside it. */
    private String outside(Trace trace, int project, long votes) {
        if (votes == 0) {
            return "NO_SUPPORT";
        }
        if (trace.isExcluded(project)) {
            return "EXCLUDED_BY_ANOTHER";
        }
        long cost = trace.poll().cost(project);
        boolean isGift = cost == 0 && satisfaction.equals("cost");
        boolean fits = cost <= trace.poll().budget();
        return isGift ? "FUNDED_FREE" : fits ? "NOT_IN_THE_BEST_SET" : "SKIPPED_TOO_EXPENSIVE";
    }
}
