package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;

/**
 * Finds exact margins under {@link MostFirst} in a poll without channel weights.
 *
 * <p>More votes move a project forward and leave the order of the others alone, so fewer of them come before it: there is
 * no less left when its turn comes, no stop that was not there before, and nothing funded that excludes it. What is enough
 * stays enough with more, so the smallest number is found by halving, among the places at which the project is funded.
 */
final class GreedyMargins {
    private static final long POINTS_THAT_BEAT_ALL = 1L << 50;

    private final MostFirst rule;
    private final Poll poll;
    private final Tally tally;
    /** Of the projects that meet the threshold. */
    private final List<Rank> ranks;

    GreedyMargins(MostFirst rule, Poll poll) {
        this.rule = rule;
        this.poll = poll;
        tally = Tally.of(poll, rule.score());
        ranks = IntStream.range(0, poll.projects().size())
                .filter(project -> rule.threshold().admits(poll, project, tally.votes(project)))
                .mapToObj(project -> rule.rank(poll, project, tally.score(project)))
                .sorted()
                .toList();
    }

    List<Margin> all() {
        return IntStream.range(0, poll.projects().size())
                .boxed()
                .flatMap(this::margin)
                .toList();
    }

    private Stream<Margin> margin(int project) {
        List<Rank> others = new ArrayList<>(ranks);
        others.removeIf(rank -> rank.project() == project);
        int places = placesThatWin(project, others);
        LongPredicate isFunded = more -> {
            long votes = tally.votes(project) + (in() == Margin.In.VOTES ? more : 0);
            Rank rank = rule.rank(
                    poll,
                    project,
                    tally.score(project).plus(Fraction.of(more, rule.score().unit(poll))));
            return rule.threshold().admits(poll, project, votes)
                    && -1 - Collections.binarySearch(others, rank) < places;
        };
        boolean more = !isFunded.test(0);
        long most = more ? room(project) : given(project);
        LongPredicate changes = count -> isFunded.test(more ? count : -count) == more;
        return most > 0 && changes.test(most)
                ? Stream.of(new Margin(project, more, in(), Bisection.lowest(0, most, changes), true))
                : Stream.of();
    }

    /** In how many of the places before, between and after the others it is funded: these are the first. */
    private int placesThatWin(int project, List<Rank> others) {
        Purse purse = new Purse(poll, rule.spending());
        int places = 0;
        while (purse.verdict(project).isFunded()) {
            if (places == others.size()) {
                return places + 1;
            }
            purse.decide(others.get(places++).project());
        }
        return places;
    }

    private Margin.In in() {
        return rule.score() == Score.VOTES ? Margin.In.VOTES : Margin.In.POINTS;
    }

    /** How many more votes there can be: of those who did not vote for it. To points there is no end. */
    private long room(int project) {
        return in() == Margin.In.VOTES ? poll.voters() - tally.votes(project) : POINTS_THAT_BEAT_ALL;
    }

    private long given(int project) {
        return in() == Margin.In.VOTES
                ? tally.votes(project)
                : tally.score(project).times(rule.score().unit(poll)).floor().longValueExact();
    }
}
