package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Method of Equal Shares with its four switches and its comparison. */
record EqualShares(String satisfaction, Map<String, String> parameters) implements Rule {
    @Override
    public Trace count(Poll poll) {
        Supporters supporters = new Supporters(poll, satisfaction);
        Map<String, String> figures = new TreeMap<>();
        Shares run = grown(poll, supporters, figures);
        List<Trace.Step> steps = new ArrayList<>(run.purchases());
        List<Trace.Tie> ties = new ArrayList<>(run.ties());
        String then = switched("then");
        if (!then.equals("none")) {
            Trace rest = leftOver(poll, completion(then), run);
            steps.addAll(rest.steps());
            ties.addAll(rest.ties());
        }
        steps.addAll(losers(poll, supporters, run, new Trace(steps, ties).winners()));
        Trace outcome = new Trace(steps, ties, figures);
        return switched("comparison").equals("none") ? outcome : preferred(poll, outcome);
    }

    private String switched(String name) {
        return parameters.getOrDefault(name, "none");
    }

    private Shares grown(Poll poll, Supporters supporters, Map<String, String> figures) {
        boolean grows = switched("completion").equals("add1");
        Ratio start = poll.voters() == 0 ? Ratio.ZERO : Ratio.of(poll.budget(), poll.voters());
        if (switched("start").equals("floor")) {
            BigInteger unit = BigInteger.valueOf(poll.unit());
            start = new Ratio(start.over(poll.unit()).floor().multiply(unit), BigInteger.ONE);
        }
        Ratio increment = grows ? Ratio.read(switched("increment")).times(poll.unit()) : Ratio.ZERO;
        Shares best = new Shares(poll, supporters, start).buy();
        long step = 0;
        String end = grows ? end(poll, supporters, best) : "only-step";
        while (end.isEmpty()) {
            long next = Math.max(step + 1, lastAlike(poll, supporters, best, start, increment));
            Shares run = new Shares(poll, supporters, start.plus(increment.times(next))).buy();
            if (run.left() < 0) {
                end = "next-overspends";
            } else {
                best = run;
                step = next;
                end = end(poll, supporters, best);
            }
        }
        figures.put("endowment", start.plus(increment.times(step)).toString());
        if (grows) {
            figures.put("steps", Long.toString(step));
            figures.put("end", end);
        }
        return best;
    }

    private String end(Poll poll, Supporters supporters, Shares run) {
        String stop = switched("stop");
        List<Integer> left = poll.where(project -> !run.isOut(project));
        List<Integer> open = poll.where(project -> left.contains(project) && supporters.voters(project) > 0);
        List<Integer> count = stop.equals("all") ? left : open;
        if (!stop.equals("never") && count.stream().noneMatch(project -> poll.cost(project) <= run.left())) {
            return "exhaustive";
        }
        return open.isEmpty() ? "all-supported-funded" : "";
    }

    /** The last step that is sure to buy the same, where nobody was ever short; 0 where that cannot be said. */
    private static long lastAlike(Poll poll, Supporters supporters, Shares run, Ratio start, Ratio increment) {
        if (!run.allPaidInFull()) {
            return 0;
        }
        return poll.where(project -> supporters.voters(project) > 0 && !run.isOut(project)).stream()
                .map(project -> Ratio.of(poll.cost(project), supporters.voters(project)))
                .min(Ratio::compareTo)
                .map(enough -> enough.minus(start).over(increment))
                .map(steps -> steps.floor().longValueExact() - (steps.below().equals(BigInteger.ONE) ? 1 : 0))
                .orElse(0L);
    }

    private InOrder completion(String then) {
        if (then.equals("votes") || (then.equals("same-satisfaction") && satisfaction.equals("cost"))) {
            return InOrder.skipping("cardinality", false);
        }
        return InOrder.skipping(then.equals("votes-per-cost") ? "cardinality" : satisfaction, true);
    }

    private static Trace leftOver(Poll poll, InOrder order, Shares run) {
        Purse purse = new Purse(poll, order.spending());
        List<Integer> bought = run.purchases().stream().map(Trace.Step::project).toList();
        bought.forEach(purse::take);
        Trace rest = order.count(poll, poll.where(project -> !bought.contains(project)), purse);
        List<Trace.Step> steps = new ArrayList<>();
        for (Trace.Step step : rest.steps()) {
            String verdict = step.isFunded() ? "FUNDED_BY_COMPLETION" : step.verdict();
            steps.add(new Trace.Step(step.project(), verdict, step.score(), step.available()));
        }
        return new Trace(steps, rest.ties());
    }

    private static List<Trace.Step> losers(Poll poll, Supporters supporters, Shares run, List<Integer> funded) {
        long left = poll.budget() - poll.costOf(funded);
        Excluded excluded = Excluded.by(poll, funded);
        List<Trace.Step> losers = new ArrayList<>();
        for (int project : poll.where(project -> !funded.contains(project))) {
            if (excluded.has(project)) {
                losers.add(new Trace.Step(project, "EXCLUDED_BY_ANOTHER", Ratio.ZERO, left));
            } else if (supporters.voters(project) == 0) {
                losers.add(new Trace.Step(project, "NO_SUPPORT", Ratio.ZERO, left));
            } else {
                Trace.Payment had = run.whatIsLeft(project);
                losers.add(new Trace.Step(project, "SUPPORTERS_CANNOT_PAY", had.perUnit(), left, had));
            }
        }
        return losers;
    }

    private static Trace preferred(Poll poll, Trace outcome) {
        Trace other = InOrder.skipping("cardinality", false).count(poll);
        long ours = 0;
        long theirs = 0;
        for (Poll.Ballots same : poll.ballots()) {
            long more = funded(same, outcome.winners()) - funded(same, other.winners());
            ours += more > 0 ? same.size() : 0;
            theirs += more < 0 ? same.size() : 0;
        }
        Map<String, String> figures = new TreeMap<>(outcome.figures());
        figures.put("prefer-equal-shares", Long.toString(ours));
        figures.put("prefer-most-votes-first", Long.toString(theirs));
        Trace preferred = theirs > ours ? other : outcome;
        return new Trace(preferred.steps(), preferred.ties(), figures);
    }

    private static long funded(Poll.Ballots same, List<Integer> winners) {
        return same.projects().stream().filter(winners::contains).count();
    }
}
