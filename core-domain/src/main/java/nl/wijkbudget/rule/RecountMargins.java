package nl.wijkbudget.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Poll;

/** Finds margins under any rule by counting again with other ballots. */
final class RecountMargins {
    private final Rule rule;
    private final Poll poll;
    private final int limit;
    private final Set<Integer> winners;

    RecountMargins(Rule rule, Poll poll, int limit) {
        this.rule = rule;
        this.poll = poll;
        this.limit = limit;
        winners = new HashSet<>(rule.count(poll).winners());
    }

    List<Margin> all() {
        return IntStream.range(0, poll.projects().size())
                .boxed()
                .flatMap(project -> winners.contains(project) ? fewer(project) : more(project))
                .toList();
    }

    private Stream<Margin> more(int project) {
        long fewest = 0;
        for (int channel = 0; channel < Math.max(1, poll.weights().size()); channel++) {
            int through = channel;
            long ceiling = fewest == 0 ? limit : fewest - 1;
            long found = search(ceiling, count -> isFunded(project, OtherBallots.more(poll, project, through, count)));
            fewest = found == 0 ? fewest : found;
        }
        return margin(project, true, fewest);
    }

    private Stream<Margin> fewer(int project) {
        long ceiling = Math.min(limit, Tally.of(poll, Score.VOTES).votes(project));
        return margin(
                project, false, search(ceiling, count -> !isFunded(project, OtherBallots.fewer(poll, project, count))));
    }

    private static Stream<Margin> margin(int project, boolean more, long count) {
        return count == 0 ? Stream.of() : Stream.of(new Margin(project, more, Margin.In.BALLOTS, count, count == 1));
    }

    /** A count up to the ceiling that passes, with the one before it failing where that was tried; 0 when none was found. */
    private static long search(long ceiling, LongPredicate passes) {
        long low = 0;
        for (long high = Math.min(1, ceiling); high > low; high = Math.min(high * 2, ceiling)) {
            if (passes.test(high)) {
                return Bisection.lowest(low, high, passes);
            }
            low = high;
        }
        return 0;
    }

    private boolean isFunded(int project, Poll other) {
        try {
            return rule.count(other).winners().contains(project);
        } catch (OutOfReach unknown) {
            return winners.contains(project);
        }
    }
}
