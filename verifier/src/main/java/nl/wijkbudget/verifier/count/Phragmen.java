package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Sequential Phragmén: the project that makes the heaviest load among its supporters least comes next. */
final class Phragmen {
    private final Poll poll;
    private final Supporters supporters;
    private final Excluded excluded;
    private final int[] bearing;
    private final List<Ratio> loads = new ArrayList<>(List.of(Ratio.ZERO));
    private final TreeSet<Integer> open = new TreeSet<>();
    private final List<Trace.Step> steps = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private long left;

    /** @param rivals those of the tie that could be funded when it was met */
    private record Meeting(Trace.Tie tie, List<Integer> rivals) {}

    private Phragmen(Poll poll) {
        this.poll = poll;
        supporters = new Supporters(poll, "cardinality");
        excluded = new Excluded(poll);
        bearing = new int[poll.ballots().size()];
        left = poll.budget();
        open.addAll(poll.where(project -> true));
    }

    static Trace count(Poll poll, boolean skips) {
        return new Phragmen(poll).count(skips);
    }

    private Trace count(boolean skips) {
        List.copyOf(open).stream()
                .filter(project -> !fits(project))
                .forEach(project -> close(project, "SKIPPED_TOO_EXPENSIVE"));
        while (!open.isEmpty()) {
            List<Integer> next = next();
            List<Integer> fitting = next.stream().filter(this::fits).toList();
            boolean stops = !skips && fitting.size() < next.size();
            note(next, stops ? List.of() : fitting);
            if (stops) {
                stop(next);
            } else if (fits(next.get(0))) {
                fund(next.get(0));
            } else {
                close(next.get(0), "SKIPPED_TOO_EXPENSIVE");
            }
        }
        List<Integer> funded = new Trace(steps, List.of()).winners();
        return new Trace(
                steps, meetings.stream().map(meeting -> judged(meeting, funded)).toList());
    }

    private boolean fits(int project) {
        return poll.cost(project) <= left;
    }

    private boolean isWanted(int project) {
        return supporters.voters(project) > 0;
    }

    /** Those with the least load; without any that is wanted, all that are left. */
    private List<Integer> next() {
        List<Integer> least = new ArrayList<>();
        Ratio lowest = null;
        for (int project : open) {
            if (isWanted(project)) {
                Ratio load = load(project);
                int against = lowest == null ? -1 : load.compareTo(lowest);
                if (against < 0) {
                    least.clear();
                    lowest = load;
                }
                if (against <= 0) {
                    least.add(project);
                }
            }
        }
        return least.isEmpty() ? List.copyOf(open) : least;
    }

    private Ratio load(int project) {
        if (!isWanted(project)) {
            return Ratio.of(poll.cost(project));
        }
        long[] bearers = new long[loads.size()];
        for (int group : supporters.of(project)) {
            bearers[bearing[group]] += poll.ballots().get(group).size();
        }
        Ratio sum = Ratio.of(poll.cost(project));
        for (int at = 1; at < bearers.length; at++) {
            sum = bearers[at] == 0 ? sum : sum.plus(loads.get(at).times(bearers[at]));
        }
        return sum.over(supporters.voters(project));
    }

    private void fund(int project) {
        Ratio load = load(project);
        close(project, "FUNDED");
        if (isWanted(project)) {
            loads.add(load);
            for (int group : supporters.of(project)) {
                bearing[group] = loads.size() - 1;
            }
        }
        left -= poll.cost(project);
        excluded.fund(project);
        List.copyOf(open).stream().filter(excluded::has).forEach(other -> close(other, "EXCLUDED_BY_ANOTHER"));
    }

    private void stop(List<Integer> next) {
        next.stream().filter(project -> !fits(project)).forEach(project -> close(project, "STOPPED_TOO_EXPENSIVE"));
        List.copyOf(open).stream()
                .sorted(Comparator.comparing((Integer project) -> !isWanted(project))
                        .thenComparing(this::load))
                .forEach(project -> close(project, "AFTER_THE_STOP"));
    }

    private void close(int project, String verdict) {
        steps.add(new Trace.Step(project, verdict, load(project), left));
        open.remove(project);
    }

    private void note(List<Integer> next, List<Integer> rivals) {
        if (next.size() > 1) {
            Ratio score = load(next.get(0));
            Boolean decisive = isSettled(rivals, score) ? Boolean.FALSE : null;
            meetings.add(new Meeting(new Trace.Tie(score, List.copyOf(next), decisive), rivals));
        }
    }

    private boolean isSettled(List<Integer> rivals, Ratio score) {
        return rivals.size() < 2
                || (poll.costOf(rivals) <= left
                        && !excluded.rivalsAmong(rivals)
                        && (score.signum() == 0 || !shareSupporters(rivals)));
    }

    private boolean shareSupporters(List<Integer> rivals) {
        return rivals.stream()
                        .flatMapToInt(project -> IntStream.of(supporters.of(project)))
                        .distinct()
                        .count()
                < rivals.stream()
                        .mapToLong(project -> supporters.of(project).length)
                        .sum();
    }

    private static Trace.Tie judged(Meeting meeting, List<Integer> funded) {
        Trace.Tie tie = meeting.tie();
        return funded.containsAll(meeting.rivals()) ? tie : new Trace.Tie(tie.score(), tie.projects(), true);
    }
}
