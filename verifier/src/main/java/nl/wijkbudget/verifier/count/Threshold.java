package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The least that a project needs to be counted; who has exactly that is in. */
record Threshold(Map<String, String> parameters) {
    List<Integer> below(Poll poll) {
        BigInteger least =
                Ratio.read(parameters.getOrDefault("minimum-votes", "0")).floor();
        Ratio share = Ratio.read(parameters.getOrDefault("minimum-share", "0")).times(poll.voters());
        boolean byPrice = "cost-share".equals(parameters.get("eligibility"));
        List<Long> votes = poll.totals("cardinality");
        return poll.where(project -> {
            Ratio on = Ratio.of(votes.get(project));
            Ratio thirdOfPrice = Ratio.of(poll.cost(project), 3).times(poll.voters());
            return on.above().compareTo(least) < 0
                    || on.compareTo(share) < 0
                    || (byPrice && on.times(poll.budget()).compareTo(thirdOfPrice) < 0);
        });
    }

    /** The rule as if what is below had never stood. */
    Rule before(Rule rule) {
        return poll -> {
            List<Integer> below = below(poll);
            List<Long> votes = poll.totals("cardinality");
            Trace out = new Trace(poll);
            below.forEach(project -> out.decide(project, "BELOW_THRESHOLD", Ratio.of(votes.get(project))));
            Trace trace = rule.count(below.isEmpty() ? poll : poll.without(Set.copyOf(below)));
            trace.steps().addAll(0, out.steps());
            return trace;
        };
    }
}
