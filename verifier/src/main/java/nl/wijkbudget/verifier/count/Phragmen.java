package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sequential Phragmén: the project that makes the heaviest load among its supporters least comes next. */
record Phragmen(Trace trace, List<List<Poll.Supporters>> supporters, List<Ratio> loads, Set<Integer> open) {
    static Trace count(Poll poll, boolean skips) {
        List<Ratio> loads = Collections.nCopies(poll.ballots().size(), Ratio.ZERO);
        Set<Integer> open = new TreeSet<>(poll.where(project -> true));
        return new Phragmen(new Trace(poll), poll.supporters("cardinality"), new ArrayList<>(loads), open).count(skips);
    }

    private Trace count(boolean skips) {
        close(trace.poll().where(project -> !trace.fits(project)), "SKIPPED_TOO_EXPENSIVE");
        Cheapest wanted = Cheapest.of(
                trace.poll().where(this::isWanted), project -> open.contains(project) ? load(project) : null);
        Map<Trace.Tie, List<Integer>> ties = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            Trace.Tie least = wanted.next();
            List<Integer> next = least == null ? List.copyOf(open) : least.projects();
            List<Integer> fitting = next.stream().filter(trace::fits).toList();
            boolean stops = !skips && fitting.size() < next.size();
            List<Integer> rivals = stops ? List.of() : fitting;
            if (next.size() > 1) {
                Ratio score = load(next.get(0));
                ties.put(new Trace.Tie(score, next, isSettled(rivals, score) ? false : null), rivals);
            }
            if (stops) {
                stop(next);
            } else if (trace.fits(next.get(0))) {
                fund(next.get(0));
            } else {
                close(next.subList(0, 1), "SKIPPED_TOO_EXPENSIVE");
            }
        }
        List<Integer> winners = trace.winners();
        ties.forEach((tie, rivals) ->
                trace.ties().add(winners.containsAll(rivals) ? tie : new Trace.Tie(tie.score(), tie.projects(), true)));
        return trace;
    }

    private boolean isWanted(int project) {
        return !supporters.get(project).isEmpty();
    }

    /** The price and what its supporters bear already, divided over them; the price alone where there are none. */
    private Ratio load(int project) {
        Map<Ratio, Long> bearers = new HashMap<>();
        long voters = 0;
        for (Poll.Supporters each : supporters.get(project)) {
            bearers.merge(loads.get(each.group()), each.size(), Long::sum);
            voters += each.size();
        }
        Ratio sum = Ratio.of(trace.poll().cost(project));
        for (Map.Entry<Ratio, Long> bearing : bearers.entrySet()) {
            sum = sum.plus(bearing.getKey().times(bearing.getValue()));
        }
        return sum.over(Ratio.of(Math.max(1, voters)));
    }

    private void close(List<Integer> projects, String verdict) {
        projects.forEach(project -> trace.decide(project, verdict, load(project)));
        projects.forEach(open::remove);
    }

    private void fund(int project) {
        Ratio load = load(project);
        close(List.of(project), "FUNDED");
        supporters.get(project).forEach(each -> loads.set(each.group(), load));
        close(open.stream().filter(trace::isExcluded).toList(), "EXCLUDED_BY_ANOTHER");
    }

    private void stop(List<Integer> next) {
        close(next.stream().filter(project -> !trace.fits(project)).toList(), "STOPPED_TOO_EXPENSIVE");
        Comparator<Integer> wantedFirst = Comparator.comparing(project -> !isWanted(project));
        close(open.stream().sorted(wantedFirst.thenComparing(this::load)).toList(), "AFTER_THE_STOP");
    }

    /** Whether all of them can be funded in any order with the same loads. */
    private boolean isSettled(List<Integer> rivals, Ratio score) {
        Set<Integer> groups = new HashSet<>();
        boolean shareSupporters = rivals.stream()
                .flatMap(project -> supporters.get(project).stream())
                .anyMatch(each -> !groups.add(each.group()));
        boolean canPay = trace.poll().costOf(rivals) <= trace.left();
        return rivals.size() < 2 || (canPay && !trace.areRivals(rivals) && (score.signum() == 0 || !shareSupporters));
    }
}
