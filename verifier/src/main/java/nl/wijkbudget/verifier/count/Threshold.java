package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The least that a project needs to be counted; who has exactly that is in. */
record Threshold(long votes, Ratio share, boolean byPrice) {
    static Threshold of(Map<String, String> parameters) {
        return new Threshold(
                Ratio.read(parameters.getOrDefault("minimum-votes", "0"))
                        .floor()
                        .longValueExact(),
                Ratio.read(parameters.getOrDefault("minimum-share", "0")),
                "cost-share".equals(parameters.get("eligibility")));
    }

    boolean admits(Poll poll, int project, long on) {
        Ratio ballots = Ratio.of(on);
        return on >= votes
                && ballots.compareTo(share.times(poll.voters())) >= 0
                && (!byPrice
                        || ballots.times(poll.budget())
                                        .times(3)
                                        .compareTo(Ratio.of(poll.cost(project)).times(poll.voters()))
                                >= 0);
    }

    /** The rule as if what is below had never stood. */
    Rule before(Rule rule) {
        return poll -> {
            long[] on = poll.votes();
            List<Integer> in = new ArrayList<>();
            List<Trace.Step> steps = new ArrayList<>();
            for (int project = 0; project < poll.projects(); project++) {
                if (admits(poll, project, on[project])) {
                    in.add(project);
                } else {
                    steps.add(new Trace.Step(project, "BELOW_THRESHOLD", Ratio.of(on[project]), poll.budget()));
                }
            }
            Trace trace = rule.count(steps.isEmpty() ? poll : poll.only(in));
            trace.steps().forEach(step -> steps.add(step.renumbered(in)));
            return new Trace(
                    steps, trace.ties().stream().map(tie -> tie.renumbered(in)).toList(), trace.figures());
        };
    }
}
