package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

    /** Of each project, who gets something out of it: by its price, who chose it, also when it is free. */
    List<List<Supporters>> supporters(String satisfaction) {
        List<List<Supporters>> supporters = new ArrayList<>();
        prices.forEach(project -> supporters.add(new ArrayList<>()));
        for (int group = 0; group < ballots.size(); group++) {
            List<Mark> marks = ballots.get(group).marks();
            long size = ballots.get(group).size();
            for (int place = 0; place < marks.size(); place++) {
                long gain = gain(satisfaction, marks, place);
                if (gain > 0 || satisfaction.equals("cost")) {
                    supporters.get(marks.get(place).project()).add(new Supporters(group, size, gain));
                }
            }
        }
        return supporters;
    }

    /** What all ballots together give each project: with cardinality, on how many it is. */
    List<Long> totals(String satisfaction) {
        return totals(satisfaction, all -> true).boxed().toList();
    }

    private LongStream totals(String satisfaction, Predicate<Ballots> counts) {
        long[] totals = new long[prices.size()];
        for (Ballots same : ballots) {
            for (int place = 0; place < same.marks().size() && counts.test(same); place++) {
                int project = same.marks().get(place).project();
                long gain = Math.multiplyExact(gain(satisfaction, same.marks(), place), same.size());
                totals[project] = Math.addExact(totals[project], gain);
            }
        }
        return LongStream.of(totals);
    }

    /** Totals, or where channels have weights the weighted mean of the percentages in each. */
    List<Ratio> scores(String satisfaction) {
        if (weights.isEmpty()) {
            return totals(satisfaction).stream().map(Ratio::of).toList();
        }
        Ratio[] scores = new Ratio[prices.size()];
        Arrays.fill(scores, Ratio.ZERO);
        Ratio all = weights.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        weights.forEach((channel, weight) -> {
            long[] given =
                    totals(satisfaction, same -> same.channel().equals(channel)).toArray();
            long sum = LongStream.of(given).sum();
            for (int project = 0; project < given.length && sum != 0; project++) {
                Ratio percentage = Ratio.of(given[project], sum).times(100);
                scores[project] = scores[project].plus(percentage.times(weight).over(all));
            }
        });
        return List.of(scores);
    }

    /** The same election as if these had not stood: every ballot stays, and places behind one that is gone move up. */
    Poll without(Set<Integer> gone) {
        List<Ballots> fewer = new ArrayList<>();
        for (Ballots same : ballots) {
            List<Mark> left = new ArrayList<>(same.marks());
            left.removeIf(mark -> gone.contains(mark.project()));
            fewer.add(new Ballots(same.channel(), left, same.size()));
        }
        return new Poll(prices, gone, budget, longest, voters, fewer, exclusions, weights);
    }
}
