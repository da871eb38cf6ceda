package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import org.jspecify.annotations.Nullable;

/** Equal Shares straight from its definition: every voter on her own, every amount a fraction, every project each round. */
final class NaiveEqualShares {
    private final Poll poll;
    private final List<long[]> voters = new ArrayList<>();
    final List<Integer> winners = new ArrayList<>();
    final List<Fraction> rates = new ArrayList<>();
    private Fraction[] left = {};

    NaiveEqualShares(Poll poll, Satisfaction satisfaction) {
        this.poll = poll;
        for (int group = 0; group < poll.groups(); group++) {
            for (int copy = 0; copy < poll.size(group); copy++) {
                voters.add(utilities(group, satisfaction));
            }
        }
    }

    /** What is spent, and in {@link #winners} on what. */
    long run(Fraction endowment) {
        winners.clear();
        rates.clear();
        left = new Fraction[voters.size()];
        Arrays.fill(left, endowment);
        for (int project = 0; project < poll.projects().size(); project++) {
            if (poll.cost(project) == 0 && isSupported(project) && !isExcluded(winners, project)) {
                winners.add(project);
                rates.add(Fraction.ZERO);
            }
        }
        for (int next = best(); next >= 0; next = best()) {
            Fraction rate = Objects.requireNonNull(rate(next));
            for (int voter = 0; voter < left.length; voter++) {
                left[voter] = left[voter].minus(share(voter, next, rate));
            }
            winners.add(next);
            rates.add(rate);
        }
        return poll.costOf(winners);
    }

    /** What the voters have left who get something out of this project. */
    Fraction leftFor(int project) {
        Fraction together = Fraction.ZERO;
        for (int voter = 0; voter < left.length; voter++) {
            if (voters.get(voter)[project] > 0) {
                together = together.plus(left[voter]);
            }
        }
        return together;
    }

    /** The last outcome before one overspends, or the first to which none of the projects that the stop looks at can be added. */
    List<Integer> add1(Fraction start, Fraction increment, Add1.Stop stop) {
        Fraction endowment = start;
        run(endowment);
        List<Integer> outcome = List.copyOf(winners);
        while (!(stop != Add1.Stop.NEVER && isExhaustive(outcome, stop)) && !isComplete(outcome)) {
            endowment = endowment.plus(increment);
            if (run(endowment) > poll.budget()) {
                return outcome;
            }
            outcome = List.copyOf(winners);
        }
        return outcome;
    }

    private boolean isExhaustive(List<Integer> outcome, Add1.Stop stop) {
        long rest = poll.budget() - poll.costOf(outcome);
        for (int project = 0; project < poll.projects().size(); project++) {
            boolean counts = stop == Add1.Stop.ALL || isSupported(project);
            if (counts && !isOut(outcome, project) && poll.cost(project) <= rest) {
                return false;
            }
        }
        return true;
    }

    private boolean isComplete(List<Integer> outcome) {
        for (int project = 0; project < poll.projects().size(); project++) {
            if (!isOut(outcome, project) && isSupported(project)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOut(List<Integer> funded, int project) {
        return funded.contains(project) || isExcluded(funded, project);
    }

    private boolean isExcluded(List<Integer> funded, int project) {
        return poll.exclusions().stream()
                .anyMatch(group -> group.contains(project) && funded.stream().anyMatch(group::contains));
    }

    private boolean isSupported(int project) {
        return voters.stream().anyMatch(utilities -> utilities[project] > 0);
    }

    private int best() {
        int best = -1;
        Fraction lowest = Fraction.ZERO;
        for (int project = 0; project < poll.projects().size(); project++) {
            Fraction rate = isOut(winners, project) ? null : rate(project);
            if (rate != null && (best < 0 || rate.compareTo(lowest) < 0)) {
                best = project;
                lowest = rate;
            }
        }
        return best;
    }

    /** The lowest rate at which the shares reach the price: where some number of the poorest per utility pay all they have. */
    private @Nullable Fraction rate(int project) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < left.length; voter++) {
            if (voters.get(voter)[project] > 0) {
                supporters.add(voter);
            }
        }
        supporters.sort((one, other) -> perUtility(one, project).compareTo(perUtility(other, project)));
        Fraction needed = Fraction.of(poll.cost(project));
        long utility = supporters.stream()
                .mapToLong(voter -> voters.get(voter)[project])
                .sum();
        for (int voter : supporters) {
            Fraction rate = needed.over(utility);
            if (rate.compareTo(perUtility(voter, project)) <= 0) {
                return rate;
            }
            needed = needed.minus(left[voter]);
            utility -= voters.get(voter)[project];
        }
        return null;
    }

    private Fraction perUtility(int voter, int project) {
        return left[voter].over(voters.get(voter)[project]);
    }

    private Fraction share(int voter, int project, Fraction rate) {
        Fraction full = rate.times(voters.get(voter)[project]);
        return full.compareTo(left[voter]) < 0 ? full : left[voter];
    }

    private long[] utilities(int group, Satisfaction satisfaction) {
        long[] utilities = new long[poll.projects().size()];
        int length = poll.start(group + 1) - poll.start(group);
        for (int entry = poll.start(group); entry < poll.start(group + 1); entry++) {
            utilities[poll.project(entry)] = switch (satisfaction) {
                case COST -> Math.max(1, poll.cost(poll.project(entry)));
                case CARDINALITY -> 1;
                case POINTS -> Math.max(0, poll.mark(entry));
                case BORDA -> length - 1 - poll.mark(entry);
                case RANK_POINTS -> poll.longest() - poll.mark(entry);
            };
        }
        return utilities;
    }
}
