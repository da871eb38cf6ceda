package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From the highest score to the lowest, funding what there is money for. */
record InOrder(String rule, String satisfaction, Map<String, String> parameters) implements Rule {
    private static final Set<String> STOPS = Set.of("STOPPED_TOO_EXPENSIVE", "FUNDED_BY_OVERRUN");

    /**
     * What equals have in common; the highest come first.
     *
     * @param beyond 1 for what has no price and is wanted, where that goes before all else, and -1 for what then comes last
     */
    record Height(int beyond, Ratio score) implements Comparable<Height> {
        @Override
        public int compareTo(Height other) {
            return beyond == other.beyond ? other.score.compareTo(score) : other.beyond - beyond;
        }
    }

    @Override
    public Trace count(Poll poll) {
        return goOn(new Trace(poll), "FUNDED");
    }

    /** Goes on where others are funded already. */
    Trace goOn(Trace trace, String funds) {
        Poll poll = trace.poll();
        boolean perEuro = rule.equals("votes-per-euro");
        // Satisfaction by price is one per euro for each vote, so then votes are the score.
        boolean perVote = satisfaction.equals("cost");
        List<Ratio> scores = new ArrayList<>(poll.scores(perVote ? "cardinality" : satisfaction));
        Map<Height, List<Integer>> levels = new TreeMap<>();
        for (int project : poll.where(each -> !trace.isFunded(each))) {
            Ratio total = scores.get(project);
            boolean isFree = perEuro && poll.cost(project) == 0;
            if (perEuro && !perVote && !isFree) {
                scores.set(project, total.times(Poll.UNIT).over(Ratio.of(poll.cost(project))));
            }
            // Per euro, those that are free are equals and go before all, or behind all when they are not wanted.
            Ratio score = isFree && !perVote ? Ratio.ZERO : scores.get(project);
            levels.computeIfAbsent(new Height(isFree ? total.signum() : 0, score), first -> new ArrayList<>())
                    .add(project);
        }
        List<Integer> below = new Threshold(parameters).below(poll);
        for (List<Integer> level : levels.values()) {
            List<Integer> rivals = new ArrayList<>(level);
            rivals.removeAll(below);
            if (rivals.size() > 1) {
                trace.tie(scores.get(level.get(0)), rivals, dependsOnTheOrderOf(rivals, trace));
            }
            for (int project : level) {
                String verdict = below.contains(project) ? "BELOW_THRESHOLD" : verdict(project, trace, funds);
                trace.decide(project, verdict, scores.get(project));
            }
        }
        return trace;
    }

    private boolean stops() {
        return rule.equals("most-votes-first-stop");
    }

    private static boolean hasStopped(Trace trace) {
        return trace.steps().stream().anyMatch(step -> STOPS.contains(step.verdict()));
    }

    private String verdict(int project, Trace trace, String funds) {
        if (rule.equals("order-only")) {
            return "RANKED";
        }
        if (hasStopped(trace)) {
            return "AFTER_THE_STOP";
        }
        if (trace.isExcluded(project)) {
            return "EXCLUDED_BY_ANOTHER";
        }
        if (trace.fits(project)) {
            return funds;
        }
        if (!stops()) {
            return "SKIPPED_TOO_EXPENSIVE";
        }
        return overruns(trace.poll().cost(project), trace.left()) ? "FUNDED_BY_OVERRUN" : "STOPPED_TOO_EXPENSIVE";
    }

    /** Whether enough is left of its price to fund it as the last. */
    private boolean overruns(long cost, long left) {
        Ratio share = Ratio.read(parameters.getOrDefault("overrun", "1"));
        boolean may = left >= 0 && share.compareTo(Ratio.of(1)) < 0;
        return may && Ratio.of(left).compareTo(share.times(cost)) >= 0;
    }

    /** Whether another order of these equals would fund other projects; null where one may exclude another. */
    private @Nullable Boolean dependsOnTheOrderOf(List<Integer> equals, Trace trace) {
        if (rule.equals("order-only") || hasStopped(trace)) {
            return false;
        }
        List<Integer> rivals = new ArrayList<>(equals);
        rivals.removeIf(trace::isExcluded);
        if (trace.areRivals(rivals)) {
            return null;
        }
        rivals.removeIf(project -> !stops() && !trace.fits(project));
        Poll poll = trace.poll();
        long left = trace.left();
        long together = poll.costOf(rivals);
        boolean never = rivals.stream().noneMatch(project -> funds(poll.cost(project), left));
        boolean always = rivals.stream().allMatch(last -> funds(poll.cost(last), left - together + poll.cost(last)));
        return together > left && (!stops() || (!never && !always));
    }

    private boolean funds(long cost, long left) {
        return cost <= left || overruns(cost, left);
    }
}
