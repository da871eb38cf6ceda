package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import org.jspecify.annotations.Nullable;

/** What is left while projects come along one by one, and which of them may still be funded. */
final class Purse {
    private final Poll poll;
    private final Spending spending;
    private final Exclusions exclusions;
    private long left;
    private boolean stopped;

    Purse(Poll poll, Spending spending) {
        this.poll = poll;
        this.spending = spending;
        exclusions = new Exclusions(poll);
        left = poll.budget();
    }

    long left() {
        return left;
    }

    /** Decides about the next project, and pays for it if that is the decision. */
    Verdict decide(int project) {
        Verdict verdict = verdict(project);
        if (verdict.isFunded()) {
            take(project);
        }
        stopped |= verdict == Verdict.STOPPED_TOO_EXPENSIVE || verdict == Verdict.FUNDED_BY_OVERRUN;
        return verdict;
    }

    /** Pays for a project on which something else decided. */
    void take(int project) {
        left -= poll.cost(project);
        exclusions.fund(project);
    }

    /** What would be decided if this project were next. */
    Verdict verdict(int project) {
        if (spending.way() == Spending.Way.NOTHING) {
            return Verdict.RANKED;
        }
        if (stopped) {
            return Verdict.AFTER_THE_STOP;
        }
        if (exclusions.isOut(project)) {
            return Verdict.EXCLUDED_BY_ANOTHER;
        }
        if (poll.cost(project) <= left) {
            return Verdict.FUNDED;
        }
        if (spending.way() == Spending.Way.SKIP) {
            return Verdict.SKIPPED_TOO_EXPENSIVE;
        }
        return isNearlyThere(poll.cost(project), left) ? Verdict.FUNDED_BY_OVERRUN : Verdict.STOPPED_TOO_EXPENSIVE;
    }

    /**
     * Whether some other order of these projects, all of them next in line, would change which projects are funded; null
     * where one of them could exclude another.
     *
     * <p>The answer is exact and covers the projects after them as well: where every order funds the same of these, every
     * order leaves the same.
     */
    @Nullable
    Boolean dependsOnTheOrderOf(List<Integer> tied) {
        if (stopped || spending.way() == Spending.Way.NOTHING) {
            return false;
        }
        List<Integer> rivals = new ArrayList<>(tied);
        rivals.removeIf(exclusions::isOut);
        if (exclusions.isAmong(rivals)) {
            return null;
        }
        return spending.way() == Spending.Way.SKIP ? mattersWhenSkipping(rivals) : mattersWhenStopping(rivals);
    }

    /** When those that fit one by one do not fit together: whichever is left out now, can be put first. */
    private boolean mattersWhenSkipping(List<Integer> rivals) {
        return poll.costOf(rivals.stream()
                        .filter(project -> poll.cost(project) <= left)
                        .toList())
                > left;
    }

    /**
     * When one of them brings the stop, unless every order funds all of them or every order none. Some but not all is not
     * possible in every order: one that is not funded, put first, is funded or ends it before any other.
     */
    private boolean mattersWhenStopping(List<Integer> rivals) {
        long together = poll.costOf(rivals);
        if (together <= left) {
            return false;
        }
        boolean never = rivals.stream().noneMatch(project -> isFundedWith(project, left));
        boolean always = rivals.stream().allMatch(last -> isFundedWith(last, left - (together - poll.cost(last))));
        return !never && !always;
    }

    private boolean isFundedWith(int project, long available) {
        return poll.cost(project) <= available || isNearlyThere(poll.cost(project), available);
    }

    private boolean isNearlyThere(long cost, long available) {
        return available >= 0
                && !spending.share().equals(Fraction.ONE)
                && Fraction.of(available).compareTo(spending.share().times(cost)) >= 0;
    }
}
