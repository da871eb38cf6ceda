package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The Method of Equal Shares with its four switches and its comparison. */
record EqualShares(String satisfaction, Map<String, String> parameters) implements Rule {
    @Override
    public Trace count(Poll poll) {
        Shares run = grown(poll);
        Trace trace = run.trace();
        String then = switched("then");
        if (!then.equals("none")) {
            String own = then.equals("same-satisfaction") ? satisfaction : "cardinality";
            boolean byVotes = then.equals("votes") || own.equals("cost");
            InOrder order = new InOrder(byVotes ? "most-votes-first-skip" : "votes-per-euro", own, Map.of());
            order.goOn(trace, "FUNDED_BY_COMPLETION");
        }
        run.tellLosers();
        return switched("comparison").equals("none") ? trace : preferred(poll, trace);
    }

    private String switched(String name) {
        return parameters.getOrDefault(name, "none");
    }

    /** The run from the last endowment before one that buys for more than there is, or before another end. */
    private Shares grown(Poll poll) {
        List<List<Poll.Supporters>> supporters = poll.supporters(satisfaction);
        boolean grows = switched("completion").equals("add1");
        Ratio start = poll.voters() == 0 ? Ratio.ZERO : Ratio.of(poll.budget(), poll.voters());
        if (switched("start").equals("floor")) {
            start = new Ratio(start.over(Ratio.of(Poll.UNIT)).floor(), BigInteger.ONE).times(Poll.UNIT);
        }
        Ratio increment = grows ? Ratio.read(switched("increment")).times(Poll.UNIT) : Ratio.ZERO;
        Shares best = new Shares(poll, supporters, start).buy();
        long step = 0;
        String end = grows ? end(poll, best) : "only-step";
        while (end.isEmpty()) {
            long next = Math.max(step + 1, lastAlike(poll, best, start, increment));
            Shares run = new Shares(poll, supporters, start.plus(increment.times(next))).buy();
            boolean overspends = run.trace().left() < 0;
            end = overspends ? "next-overspends" : end(poll, run);
            best = overspends ? best : run;
            step = overspends ? step : next;
        }
        Map<String, String> figures = best.trace().figures();
        figures.put("endowment", start.plus(increment.times(step)).toString());
        if (grows) {
            figures.put("steps", Long.toString(step));
            figures.put("end", end);
        }
        return best;
    }

    private String end(Poll poll, Shares run) {
        String stop = switched("stop");
        List<Integer> open = run.open();
        List<Integer> could = stop.equals("all") ? poll.where(project -> !run.isOut(project)) : open;
        if (!stop.equals("never") && could.stream().noneMatch(run.trace()::fits)) {
            return "exhaustive";
        }
        return open.isEmpty() ? "all-supported-funded" : "";
    }

    /** While nobody was ever short, the last step before the next project can be paid buys the same; 0 where somebody was. */
    private static long lastAlike(Poll poll, Shares run, Ratio start, Ratio increment) {
        boolean wasShort = run.trace().steps().stream()
                .map(Trace.Step::payment)
                .anyMatch(paid -> paid == null || paid.partial() + paid.broke() > 0);
        return run.open().stream()
                .filter(project -> !wasShort)
                .map(project -> Ratio.of(poll.cost(project), run.voters(project)))
                .map(enough -> enough.minus(start).over(increment))
                .mapToLong(steps -> steps.floor().longValueExact() - (steps.isWhole() ? 1 : 0))
                .min()
                .orElse(0);
    }

    /** The other outcome instead, where more voters have more of their choices funded by most votes first. */
    private static Trace preferred(Poll poll, Trace ours) {
        Trace theirs = new InOrder("most-votes-first-skip", "cardinality", Map.of()).count(poll);
        List<Integer> ourWinners = ours.winners();
        List<Integer> theirWinners = theirs.winners();
        long preferOurs = 0;
        long preferTheirs = 0;
        for (Poll.Ballots same : poll.ballots()) {
            int more = 0;
            for (Poll.Mark mark : same.marks()) {
                more += ourWinners.contains(mark.project()) ? 1 : 0;
                more -= theirWinners.contains(mark.project()) ? 1 : 0;
            }
            preferOurs += more > 0 ? same.size() : 0;
            preferTheirs += more < 0 ? same.size() : 0;
        }
        ours.figures().put("prefer-equal-shares", Long.toString(preferOurs));
        ours.figures().put("prefer-most-votes-first", Long.toString(preferTheirs));
        theirs.figures().putAll(ours.figures());
        return preferTheirs > preferOurs ? theirs : ours;
    }
}
