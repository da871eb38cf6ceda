package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What can be said of an outcome whatever rule made it. */
record Audit(Poll poll, Trace trace, List<Integer> winners, Excluded excluded) {
    static Audit of(Poll poll, Trace trace) {
        return new Audit(poll, trace, trace.winners(), Excluded.by(poll, trace.winners()));
    }

    boolean isFeasible() {
        long spent = poll.costOf(winners) - poll.costOf(trace.with("FUNDED_BY_OVERRUN"));
        return spent <= poll.budget() && !excluded.rivalsAmong(winners);
    }

    boolean isExhaustive() {
        long left = poll.budget() - poll.costOf(winners);
        long[] votes = poll.votes();
        List<Integer> below = trace.with("BELOW_THRESHOLD");
        return poll.where(project -> votes[project] > 0 && poll.cost(project) <= left).stream()
                .allMatch(each -> winners.contains(each) || below.contains(each) || excluded.has(each));
    }

    /** How many projects are not funded though their supporters are enough by EJR+ up to one project. */
    long slighted(String satisfaction) {
        Supporters supporters = new Supporters(poll, satisfaction);
        long[] got = new long[poll.ballots().size()];
        for (int project : winners) {
            for (int group : supporters.of(project)) {
                got[group] += supporters.same(project);
            }
        }
        return poll.where(project -> !winners.contains(project) && poll.cost(project) <= poll.budget()).stream()
                .filter(project -> isSlighted(project, supporters, got))
                .count();
    }

    private boolean isSlighted(int project, Supporters supporters, long[] got) {
        BigInteger gives = BigInteger.valueOf(supporters.same(project));
        BigInteger cost = BigInteger.valueOf(poll.cost(project)).multiply(BigInteger.valueOf(poll.voters()));
        BigInteger budget = BigInteger.valueOf(poll.budget()).multiply(gives);
        List<Integer> groups =
                new ArrayList<>(IntStream.of(supporters.of(project)).boxed().toList());
        groups.sort(Comparator.comparingLong(group -> got[group]));
        long reached = 0;
        for (int group : groups) {
            reached += poll.ballots().get(group).size();
            BigInteger needed = BigInteger.valueOf(got[group]).add(gives).multiply(cost);
            if (needed.compareTo(budget.multiply(BigInteger.valueOf(reached))) <= 0) {
                return gives.signum() > 0;
            }
        }
        return false;
    }
}
