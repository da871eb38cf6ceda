package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be said of an outcome whatever rule made it. */
record Audit(Poll poll, Trace trace, List<Integer> winners) {
    boolean isFeasible() {
        List<Integer> within = new ArrayList<>(winners);
        within.removeIf(project -> trace.isSaid(project, "FUNDED_BY_OVERRUN"));
        return poll.costOf(within) <= poll.budget() && !trace.areRivals(winners);
    }

    boolean isExhaustive() {
        List<Long> votes = poll.totals("cardinality");
        List<Integer> fitting = poll.where(project -> votes.get(project) > 0 && trace.fits(project));
        return fitting.stream()
                .allMatch(each ->
                        winners.contains(each) || trace.isExcluded(each) || trace.isSaid(each, "BELOW_THRESHOLD"));
    }

    /** How many projects are not funded though their supporters are enough by EJR+ up to one project. */
    long slighted(String satisfaction) {
        List<List<Poll.Supporters>> supporters = poll.supporters(satisfaction);
        long[] got = new long[poll.ballots().size()];
        for (int project : winners) {
            supporters.get(project).forEach(each -> got[each.group()] += each.gain());
        }
        return poll.where(project -> !winners.contains(project) && poll.cost(project) <= poll.budget()).stream()
                .filter(project -> isSlighted(project, supporters.get(project), got))
                .count();
    }

    /** Whether so many got so little that their part of the budget would have paid for more. */
    private boolean isSlighted(int project, List<Poll.Supporters> supporters, long[] got) {
        List<Poll.Supporters> byGot = new ArrayList<>(supporters);
        byGot.sort(Comparator.comparingLong(each -> got[each.group()]));
        Ratio cost = Ratio.of(poll.cost(project)).times(poll.voters());
        long reached = 0;
        for (Poll.Supporters each : byGot) {
            reached += each.size();
            Ratio deserved = Ratio.of(poll.budget()).times(each.gain()).times(reached);
            if (each.gain() > 0 && cost.times(got[each.group()] + each.gain()).compareTo(deserved) <= 0) {
                return true;
            }
        }
        return false;
    }
}
