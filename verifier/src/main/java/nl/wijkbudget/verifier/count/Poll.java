package nl.wijkbudget.verifier.count;

import java.util.List;
import java.util.function.IntPredicate;
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
        List<Long> prices,
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
     * @param points of each of them, one where there are none
     */
    public record Ballots(int channel, List<Integer> projects, List<Integer> points, long size) {
        int length() {
            return projects.size();
        }

        int project(int place) {
            return projects.get(place);
        }

        public Ballots of(long many) {
            return new Ballots(channel, projects, points, many);
        }

        Ballots only(int[] number) {
            List<Integer> places = where(length(), place -> number[project(place)] >= 0);
            List<Integer> left =
                    places.stream().map(place -> number[project(place)]).toList();
            return new Ballots(channel, left, places.stream().map(points::get).toList(), size);
        }

        /** How much a voter gets out of the project at this place; below zero counts as nothing. */
        long gives(String satisfaction, int place, int longest) {
            return switch (satisfaction) {
                case "points" -> points.get(place);
                case "borda" -> length() - 1L - place;
                case "rank-points" -> longest - (long) place;
                default -> 1;
            };
        }
    }

    /** The projects of which this holds. */
    List<Integer> where(IntPredicate holds) {
        return where(projects(), holds);
    }

    private static List<Integer> where(int size, IntPredicate holds) {
        return IntStream.range(0, size).filter(holds).boxed().toList();
    }

    long cost(int project) {
        return prices.get(project);
    }

    int projects() {
        return prices.size();
    }

    long voters() {
        return ballots.stream().mapToLong(Ballots::size).sum();
    }

    long costOf(List<Integer> projects) {
        return projects.stream().mapToLong(this::cost).reduce(0, Math::addExact);
    }

    /** On how many ballots each project is. */
    long[] votes() {
        long[] votes = new long[projects()];
        for (Ballots same : ballots) {
            same.projects().forEach(project -> votes[project] += same.size());
        }
        return votes;
    }

    /** The same election as if only these projects had stood; every ballot stays, and places behind one that is gone move up. */
    Poll only(List<Integer> kept) {
        int[] number = new int[projects()];
        IntStream.range(0, number.length).forEach(project -> number[project] = kept.indexOf(project));
        List<Ballots> fewer = ballots.stream().map(same -> same.only(number)).toList();
        List<List<Integer>> groups = exclusions.stream()
                .map(group -> group.stream()
                        .map(project -> number[project])
                        .filter(place -> place >= 0)
                        .toList())
                .toList();
        List<Long> left = kept.stream().map(this::cost).toList();
        return new Poll(left, budget, unit, longest, fewer, groups, weights);
    }
}
