package nl.wijkbudget.verifier.count;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one pot is counted from: projects are numbers in the order that breaks ties, money is cents, and equal ballots are
 * kept once with their number.
 *
 * @param unit the cents that scores per unit of money are taken of
 * @param longest the places on the longest possible ballot
 * @param exclusions groups of which at most one is funded
 * @param weights of channels; none where all votes weigh the same
 */
public record Poll(
        long[] cost,
        long budget,
        long unit,
        int longest,
        List<Ballots> ballots,
        List<List<Integer>> exclusions,
        List<Ratio> weights) {
    /**
     * Ballots that are the same.
     *
     * @param projects in the order of the ballot
     * @param points of each of them; one each where the form gives none
     */
    public record Ballots(int[] projects, int[] points, int channel, long size) {
        /** How much a voter gets out of the project at this place; below zero counts as nothing. */
        long gives(String satisfaction, int place, int longest) {
            return switch (satisfaction) {
                case "points" -> points[place];
                case "borda" -> projects.length - 1L - place;
                case "rank-points" -> longest - (long) place;
                default -> 1;
            };
        }
    }

    int projects() {
        return cost.length;
    }

    long voters() {
        return ballots.stream().mapToLong(Ballots::size).sum();
    }

    long costOf(List<Integer> projects) {
        return projects.stream().mapToLong(project -> cost[project]).reduce(0, Math::addExact);
    }

    /** On how many ballots each project is. */
    long[] votes() {
        long[] votes = new long[projects()];
        for (Ballots same : ballots) {
            for (int project : same.projects()) {
                votes[project] += same.size();
            }
        }
        return votes;
    }

    /** The same election as if only these projects had stood; every ballot stays, and places behind one that is gone move up. */
    Poll only(List<Integer> kept) {
        int[] number = new int[projects()];
        IntStream.range(0, number.length).forEach(project -> number[project] = kept.indexOf(project));
        List<Ballots> fewer = ballots.stream().map(same -> only(same, number)).toList();
        List<List<Integer>> groups = exclusions.stream()
                .map(group -> group.stream()
                        .map(project -> number[project])
                        .filter(place -> place >= 0)
                        .toList())
                .toList();
        long[] prices = kept.stream().mapToLong(project -> cost[project]).toArray();
        return new Poll(prices, budget, unit, longest, fewer, groups, weights);
    }

    private static Ballots only(Ballots same, int[] number) {
        int[] places = IntStream.range(0, same.projects().length)
                .filter(place -> number[same.projects()[place]] >= 0)
                .toArray();
        return new Ballots(
                IntStream.of(places)
                        .map(place -> number[same.projects()[place]])
                        .toArray(),
                IntStream.of(places).map(place -> same.points()[place]).toArray(),
                same.channel(),
                same.size());
    }
}
