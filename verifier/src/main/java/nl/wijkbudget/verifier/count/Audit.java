package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What can be said of an outcome whatever rule made it. */
record Audit(Poll poll, Trace trace) {
    boolean isFeasible() {
        List<Integer> winners = trace.winners();
        Excluded excluded = new Excluded(poll);
        long spent = poll.costOf(winners) - poll.costOf(trace.with("FUNDED_BY_OVERRUN"));
        return spent <= poll.budget() && !excluded.rivalsAmong(winners);
    }

    boolean isExhaustive() {
        List<Integer> winners = trace.winners();
        long left = poll.budget() - poll.costOf(winners);
        long[] votes = poll.votes();
        Excluded excluded = new Excluded(poll);
        winners.forEach(excluded::fund);
        List<Integer> below = trace.with("BELOW_THRESHOLD");
        return IntStream.range(0, poll.projects())
                .filter(project -> !winners.contains(project) && !below.contains(project) && !excluded.has(project))
                .noneMatch(project -> votes[project] > 0 && poll.cost(project) <= left);
    }

    /** How many projects are not funded though their supporters are enough by EJR+ up to one project. */
    long slighted(String satisfaction) {
        List<Integer> winners = trace.winners();
        Supporters supporters = new Supporters(poll, satisfaction);
        long[] got = poll.ballots().stream()
                .mapToLong(same -> IntStream.range(0, same.length())
                        .map(same::project)
                        .filter(winners::contains)
                        .mapToLong(supporters::same)
                        .sum())
                .toArray();
        return IntStream.range(0, poll.projects())
                .filter(project -> !winners.contains(project) && poll.cost(project) <= poll.budget())
                .filter(project -> isSlighted(project, supporters, got))
                .count();
    }

    private boolean isSlighted(int project, Supporters supporters, long[] got) {
        BigInteger gives = BigInteger.valueOf(supporters.same(project));
        BigInteger cost = BigInteger.valueOf(poll.cost(project)).multiply(BigInteger.valueOf(poll.voters()));
        BigInteger budget = BigInteger.valueOf(poll.budget()).multiply(gives);
        long[] reached = {0};
        return gives.signum() > 0
                && IntStream.of(supporters.of(project))
                        .boxed()
                        .sorted(Comparator.comparingLong(group -> got[group]))
                        .anyMatch(group -> {
                            reached[0] += poll.ballots().get(group).size();
                            BigInteger needed =
                                    BigInteger.valueOf(got[group]).add(gives).multiply(cost);
                            return needed.compareTo(budget.multiply(BigInteger.valueOf(reached[0]))) <= 0;
                        });
    }
}
