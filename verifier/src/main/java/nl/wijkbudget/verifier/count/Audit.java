package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be said of an outcome whatever rule made it. */
record Audit(Poll poll, Trace trace, List<Integer> winners) {
    boolean isFeasible() {
        long spent = poll.costOf(winners) - poll.costOf(trace.with("FUNDED_BY_OVERRUN"));
        return spent <= poll.budget() && !trace.areRivals(winners);
    }

    boolean isExhaustive() {
        List<Long> votes = poll.totals("cardinality");
        List<Integer> below = trace.with("BELOW_THRESHOLD");
        return poll.where(project -> votes.get(project) > 0 && trace.fits(project)).stream()
                .allMatch(each -> winners.contains(each) || below.contains(each) || trace.isExcluded(each));
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
        BigInteger cost = BigInteger.valueOf(poll.cost(project)).multiply(BigInteger.valueOf(poll.voters()));
        long reached = 0;
        for (Poll.Supporters each : byGot) {
            reached += each.size();
            BigInteger deserved = BigInteger.valueOf(poll.budget())
                    .multiply(BigInteger.valueOf(each.gain()))
                    .multiply(BigInteger.valueOf(reached));
            BigInteger with = BigInteger.valueOf(got[each.group()] + each.gain());
            if (each.gain() > 0 && with.multiply(cost).compareTo(deserved) <= 0) {
                return true;
            }
        }
        return false;
    }
}
