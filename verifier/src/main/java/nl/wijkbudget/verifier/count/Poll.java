package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one pot is counted from: projects are numbers in the order that breaks ties, money is cents, and equal ballots are
 * kept once with their number.
 *
 * @param absent projects that are counted as if they had not stood
 * @param longest the places on the longest possible ballot
 * @param voters all of them, also those who name none of these projects
 * @param exclusions groups of which at most one is funded
 * @param weights by channel; none where all votes weigh the same
 */
public record Poll(
        List<Long> prices,
        Set<Integer> absent,
        long budget,
        int longest,
        long voters,
        List<Ballots> ballots,
        List<List<Integer>> exclusions,
        Map<String, Ratio> weights) {
    /** The cents that scores per unit of money are taken of. */
    static final long UNIT = 100;

    /** A project on a ballot with its points, one where there are none. */
    public record Mark(int project, int points) {}

    /** Ballots that are the same. */
    public record Ballots(String channel, List<Mark> marks, long size) {}

    /**
     * Those who cast the same ballot, and get something out of a project.
     *
     * @param group the number of their ballot
     */
    record Supporters(int group, long size, long gain) {}

    /** The projects of which this holds, of those that stand. */
    List<Integer> where(IntPredicate holds) {
        return IntStream.range(0, prices.size())
                .filter(project -> !absent.contains(project) && holds.test(project))
                .boxed()
                .toList();
    }

    long cost(int project) {
        return prices.get(project);
    }

    long costOf(List<Integer> projects) {
        return projects.stream().mapToLong(this::cost).reduce(0, Math::addExact);
    }

    /** What a voter gets out of the project at this place of a ballot; below zero counts as nothing where voters pay. */
    private long gain(String satisfaction, List<Mark> ballot, int place) {
        return switch (satisfaction) {
            case "cost" -> cost(ballot.get(place).project());
            case "points" -> ballot.get(place).points();
            case "borda" -> ballot.size() - 1L - place;
            case "rank-points" -> longest - (long) place;
            default -> 1;
        };
    }

    /** Of each project, who name it and what they get out of it. */
    private List<List<Supporters>> named(String satisfaction) {
        List<List<Supporters>> named = new ArrayList<>();
        prices.forEach(project -> named.add(new ArrayList<>()));
        for (int group = 0; group < ballots.size(); group++) {
            List<Mark> marks = ballots.get(group).marks();
            long size = ballots.get(group).size();
            for (int place = 0; place < marks.size(); place++) {
                long gain = gain(satisfaction, marks, place);
                named.get(marks.get(place).project()).add(new Supporters(group, size, gain));
            }
        }
        return named;
    }

    /** Of each project, who get something out of it; by price those who chose it, also when it is free. */
    List<List<Supporters>> supporters(String satisfaction) {
        List<List<Supporters>> supporters = named(satisfaction);
        supporters.forEach(all -> all.removeIf(each -> each.gain() <= 0 && !satisfaction.equals("cost")));
        return supporters;
    }

    /** What all of these get together. */
    static long total(List<Supporters> supporters) {
        long total = 0;
        for (Supporters each : supporters) {
            total = Math.addExact(total, Math.multiplyExact(each.gain(), each.size()));
        }
        return total;
    }

    /** What all ballots together give each project: with cardinality, on how many it is. */
    List<Long> totals(String satisfaction) {
        return named(satisfaction).stream().map(Poll::total).toList();
    }

    /** Totals, or where channels have weights the weighted mean of the percentages in each. */
    List<Ratio> scores(String satisfaction) {
        List<Ratio> scores = new ArrayList<>();
        totals(satisfaction).forEach(total -> scores.add(weights.isEmpty() ? Ratio.of(total) : Ratio.ZERO));
        Ratio all = weights.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        weights.forEach((channel, weight) -> {
            List<Ballots> cast = new ArrayList<>(ballots);
            cast.removeIf(same -> !same.channel().equals(channel));
            List<Long> given = with(cast, absent).totals(satisfaction);
            long sum = given.stream().mapToLong(Long::longValue).sum();
            for (int project = 0; project < given.size() && sum != 0; project++) {
                Ratio percentage = Ratio.of(given.get(project), sum).times(100);
                scores.set(
                        project,
                        scores.get(project).plus(percentage.times(weight).over(all)));
            }
        });
        return scores;
    }

    private Poll with(List<Ballots> others, Set<Integer> gone) {
        return new Poll(prices, gone, budget, longest, voters, others, exclusions, weights);
    }

    /** The same election as if these had not stood: every ballot stays, and places behind one that is gone move up. */
    Poll without(Set<Integer> gone) {
        List<Ballots> fewer = new ArrayList<>();
        for (Ballots same : ballots) {
            List<Mark> left = new ArrayList<>(same.marks());
            left.removeIf(mark -> gone.contains(mark.project()));
            fewer.add(new Ballots(same.channel(), left, same.size()));
        }
        return with(fewer, gone);
    }
}
