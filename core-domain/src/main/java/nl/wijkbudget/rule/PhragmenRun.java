package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import org.jspecify.annotations.Nullable;

/** One count by {@link Phragmen}. */
final class PhragmenRun {
    private final Poll poll;
    private final Loads loads;
    private final NextByLoad next;
    private final Exclusions exclusions;
    private final TreeSet<Integer> open = new TreeSet<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<EarlierTie> ties = new ArrayList<>();
    private long left;

    PhragmenRun(Poll poll) {
        this.poll = poll;
        loads = new Loads(poll);
        next = new NextByLoad(loads, poll.projects().size());
        exclusions = new Exclusions(poll);
        left = poll.budget();
        for (int project = 0; project < poll.projects().size(); project++) {
            open.add(project);
        }
        for (int project = 0; project < poll.projects().size(); project++) {
            if (!fits(project)) {
                close(project, Verdict.SKIPPED_TOO_EXPENSIVE);
            }
        }
    }

    void skipWhatDoesNotFit() {
        while (!open.isEmpty()) {
            List<Integer> tied = next.among(open);
            note(tied, tied.stream().filter(this::fits).toList());
            int first = tied.get(0);
            if (fits(first)) {
                fund(first);
            } else {
                close(first, Verdict.SKIPPED_TOO_EXPENSIVE);
            }
        }
    }

    void stopWhenOneDoesNotFit() {
        while (!open.isEmpty()) {
            List<Integer> tied = next.among(open);
            boolean allFit = tied.stream().allMatch(this::fits);
            note(tied, allFit ? tied : List.of());
            if (!allFit) {
                stop(tied);
                return;
            }
            fund(tied.get(0));
        }
    }

    Trace trace() {
        Set<Integer> funded = new HashSet<>();
        moves.stream()
                .filter(move -> move.verdict().isFunded())
                .map(Move::project)
                .forEach(funded::add);
        return Trace.of(moves, ties.stream().map(tie -> tie.judged(funded)).toList());
    }

    private boolean fits(int project) {
        return poll.cost(project) <= left;
    }

    private void fund(int project) {
        close(project, Verdict.FUNDED);
        loads.fund(project);
        left -= poll.cost(project);
        exclusions.fund(project);
        List.copyOf(open).stream()
                .filter(exclusions::isOut)
                .forEach(other -> close(other, Verdict.EXCLUDED_BY_ANOTHER));
    }

    private void close(int project, Verdict verdict) {
        moves.add(new Move(project, verdict, loads.exactly(project), left));
        open.remove(project);
    }

    private void stop(List<Integer> tied) {
        tied.stream()
                .filter(project -> !fits(project))
                .forEach(project -> close(project, Verdict.STOPPED_TOO_EXPENSIVE));
        Map<Integer, Fraction> load = new HashMap<>();
        open.forEach(project -> load.put(project, loads.exactly(project)));
        open.stream()
                .sorted(Comparator.comparing((Integer project) -> !loads.hasSupport(project))
                        .thenComparing(load::get)
                        .thenComparing(Comparator.naturalOrder()))
                .toList()
                .forEach(project -> close(project, Verdict.AFTER_THE_STOP));
    }

    private void note(List<Integer> tied, List<Integer> rivals) {
        if (tied.size() > 1) {
            Fraction score = loads.exactly(tied.get(0));
            ties.add(new EarlierTie(new Tie(score, tied, isSettled(rivals, score) ? false : null), rivals));
        }
    }

    /**
     * Whether all of them are funded whatever their order, and leave the same: they fit together, and one does not burden
     * the supporters of another.
     */
    private boolean isSettled(List<Integer> rivals, Fraction score) {
        return rivals.size() < 2
                || (poll.costOf(rivals) <= left
                        && !exclusions.isAmong(rivals)
                        && (score.signum() == 0 || !loads.shareSupporters(rivals)));
    }

    /** A tie with those of it that would be funded if they came first. */
    private record EarlierTie(Tie tie, List<Integer> rivals) {
        /** One that was not funded in the end could have been, had it come first; otherwise it stays open. */
        Tie judged(Set<Integer> funded) {
            @Nullable Boolean decisive = funded.containsAll(rivals) ? tie.decisive() : Boolean.TRUE;
            return new Tie(tie.score(), tie.projects(), decisive);
        }
    }
}
