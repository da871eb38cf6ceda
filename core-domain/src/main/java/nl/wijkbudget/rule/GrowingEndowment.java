package nl.wijkbudget.rule;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * Runs Equal Shares with one endowment after the other and takes the outcome that {@link Add1} says.
 *
 * <p>What is spent may fall when the endowment grows, so every step is looked at; the steps do not depend on each other,
 * so several are run at once and then judged in order.
 */
final class GrowingEndowment {
    /** Entries on ballots looked at, in all steps together, before it gives up: minutes to an hour of work. */
    private static final long MOST_WORK = 20_000_000_000L;

    private static final int WORK_OF_A_STEP = 500;
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final Poll poll;
    private final Supporters supporters;
    private final Satisfaction satisfaction;
    private final Add1 add1;
    private long work = MOST_WORK;

    GrowingEndowment(Poll poll, Supporters supporters, Satisfaction satisfaction, Add1 add1) {
        this.poll = poll;
        this.supporters = supporters;
        this.satisfaction = satisfaction;
        this.add1 = add1;
    }

    /** Gives up after so much work. */
    GrowingEndowment within(long entries) {
        work = entries;
        return this;
    }

    /** The run that stands; tells the endowment it had, the steps it took and why they ended. */
    EqualSharesRun run(Map<String, String> figures) {
        EqualSharesRun best = bought(0);
        long step = 0;
        String end = end(best, add1.stop());
        while (add1.grows() && end.isEmpty()) {
            long from = Math.max(step + 1, lastAlike(best));
            spend((poll.entries() + (long) WORK_OF_A_STEP) * AT_ONCE);
            List<EqualSharesRun> next = LongStream.range(from, from + AT_ONCE)
                    .parallel()
                    .mapToObj(this::bought)
                    .toList();
            for (int at = 0; at < next.size() && end.isEmpty(); at++) {
                if (next.get(at).spent() > poll.budget()) {
                    end = "next-overspends";
                } else {
                    best = next.get(at);
                    step = from + at;
                    end = end(best, add1.stop());
                }
            }
        }
        figures.put("endowment", endowment(step).toString());
        if (add1.grows()) {
            figures.put("steps", Long.toString(step));
            figures.put("end", end);
        }
        return best;
    }

    /**
     * The last step that is sure to buy what this run bought, or 0 when that is not known.
     *
     * <p>Where every supporter paid a full share for everything, more money changes neither a price nor the order, until
     * the supporters of a project that was not bought hold its price together at the start. Without this a project that
     * was withdrawn by a price of 999,999,999 would take millions of steps.
     */
    private long lastAlike(EqualSharesRun run) {
        if (!run.isUnhindered()) {
            return 0;
        }
        Fraction enough = null;
        for (int project = 0; project < poll.projects().size(); project++) {
            if (isOpen(run, project)) {
                Fraction each = Fraction.of(poll.cost(project), supporters.voters(project));
                enough = enough == null || each.compareTo(enough) < 0 ? each : enough;
            }
        }
        if (enough == null) {
            return 0;
        }
        Fraction steps = enough.minus(endowment(0)).over(add1.increment().times(poll.unit()));
        return steps.floor().longValueExact() - (steps.isWhole() ? 1 : 0);
    }

    private void spend(long entries) {
        work -= entries;
        if (work < 0) {
            throw new OutOfReach("The shares of Equal Shares grow in too many steps of " + add1.increment()
                    + "; choose a larger increment");
        }
    }

    private boolean isOpen(EqualSharesRun run, int project) {
        return supporters.voters(project) > 0 && !run.isFunded(project) && !run.isExcluded(project);
    }

    private EqualSharesRun bought(long step) {
        EqualSharesRun run = run(step);
        run.buy();
        return run;
    }

    private EqualSharesRun run(long step) {
        return new EqualSharesRun(poll, supporters, satisfaction, endowment(step));
    }

    /** In the smallest unit of the poll's money; nothing when there are no voters. */
    private Fraction endowment(long step) {
        Fraction start = poll.voters() == 0 ? Fraction.ZERO : Fraction.of(poll.budget(), poll.voters());
        Fraction first = add1.start() == Add1.Start.EXACT ? start : floor(start);
        return first.plus(add1.increment().times(poll.unit()).times(step));
    }

    private Fraction floor(Fraction amount) {
        BigInteger units = amount.over(poll.unit()).floor();
        return new Fraction(units.multiply(BigInteger.valueOf(poll.unit())), BigInteger.ONE);
    }

    /** Why this outcome is one to stop at; empty when it is not. */
    private String end(EqualSharesRun run, Add1.Stop stop) {
        boolean anyOpen = false;
        boolean anyFits = false;
        for (int project = 0; project < poll.projects().size(); project++) {
            boolean open = isOpen(run, project);
            boolean out = run.isFunded(project) || run.isExcluded(project);
            boolean counts = open || (stop == Add1.Stop.ALL && !out);
            anyOpen |= open;
            anyFits |= counts && poll.cost(project) <= poll.budget() - run.spent();
        }
        if (stop != Add1.Stop.NEVER && !anyFits) {
            return "exhaustive";
        }
        return anyOpen ? "" : "all-supported-funded";
    }
}
