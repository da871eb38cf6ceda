package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an order has left to spend, and what it says of a project whose turn it is. */
final class Purse {
    /** @param overrun the share of its price that must be left to fund the first that does not fit */
    record Spending(boolean spends, boolean stops, Ratio overrun) {
        static final Spending SKIP = new Spending(true, false, Ratio.ONE);
        static final Spending NOTHING = new Spending(false, false, Ratio.ONE);
    }

    private final Poll poll;
    private final Spending spending;
    private final Excluded excluded;
    private long left;
    private boolean stopped;

    Purse(Poll poll, Spending spending) {
        this.poll = poll;
        this.spending = spending;
        excluded = new Excluded(poll);
        left = poll.budget();
    }

    long left() {
        return left;
    }

    void take(int project) {
        left -= poll.cost(project);
        excluded.fund(project);
    }

    String decide(int project) {
        String verdict = verdict(project);
        if (verdict.startsWith("FUNDED")) {
            take(project);
        }
        stopped |= verdict.equals("STOPPED_TOO_EXPENSIVE") || verdict.equals("FUNDED_BY_OVERRUN");
        return verdict;
    }

    private String verdict(int project) {
        if (!spending.spends()) {
            return "RANKED";
        }
        if (stopped) {
            return "AFTER_THE_STOP";
        }
        if (excluded.has(project)) {
            return "EXCLUDED_BY_ANOTHER";
        }
        if (poll.cost(project) <= left) {
            return "FUNDED";
        }
        if (!spending.stops()) {
            return "SKIPPED_TOO_EXPENSIVE";
        }
        return overruns(project, left) ? "FUNDED_BY_OVERRUN" : "STOPPED_TOO_EXPENSIVE";
    }

    /** Whether another order of these equals would fund other projects; null where one may exclude another. */
    @Nullable
    Boolean dependsOnTheOrderOf(List<Integer> equals) {
        if (stopped || !spending.spends()) {
            return false;
        }
        List<Integer> rivals = new ArrayList<>(equals);
        rivals.removeIf(excluded::has);
        if (excluded.rivalsAmong(rivals)) {
            return null;
        }
        if (!spending.stops()) {
            rivals.removeIf(project -> poll.cost(project) > left);
            return poll.costOf(rivals) > left;
        }
        long together = poll.costOf(rivals);
        boolean never = rivals.stream().noneMatch(project -> funds(project, left));
        boolean always = rivals.stream().allMatch(last -> funds(last, left - together + poll.cost(last)));
        return together > left && !never && !always;
    }

    private boolean funds(int project, long available) {
        return poll.cost(project) <= available || overruns(project, available);
    }

    private boolean overruns(int project, long available) {
        return available >= 0
                && spending.overrun().compareTo(Ratio.ONE) < 0
                && Ratio.of(available).compareTo(spending.overrun().times(poll.cost(project))) >= 0;
    }
}
