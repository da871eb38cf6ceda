package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkbudget.poll.Satisfaction;

/** The best set by trying all sets. */
record NaiveBestSet(Satisfaction satisfaction, PlainElection election) {
    /** The projects of the set; wanted ones without a price and without value are not looked at. */
    List<Integer> set() {
        List<List<Integer>> best = bestSets();
        return best.stream()
                .min(Comparator.comparing((List<Integer> set) -> election.costOf(set))
                        .thenComparing(this::lowestFirst))
                .orElseThrow();
    }

    List<List<Integer>> bestSets() {
        List<List<Integer>> best = new ArrayList<>();
        List<Long> worths = election.projects().stream().map(this::worth).toList();
        long highest = 0;
        for (int bits = 0; bits < 1 << election.costs().size(); bits++) {
            List<Integer> set = set(bits);
            long worth = set.stream().mapToLong(worths::get).sum();
            if (worth >= highest && set.stream().allMatch(project -> worths.get(project) > 0) && isAllowed(set)) {
                if (worth > highest) {
                    best.clear();
                }
                highest = worth;
                best.add(set);
            }
        }
        return best;
    }

    private boolean isAllowed(List<Integer> set) {
        return election.costOf(set) <= election.budget()
                && set.stream()
                        .noneMatch(project -> election.excludes(
                                set.stream()
                                        .filter(other -> !other.equals(project))
                                        .toList(),
                                project));
    }

    private long worth(int project) {
        return switch (satisfaction) {
            case COST -> election.votes(project) * election.costs().get(project);
            case CARDINALITY -> election.votes(project);
            case POINTS ->
                new NaiveMostFirst(MostFirst.total(Score.POINTS, Spending.SKIP), election)
                        .key(project)
                        .numerator()
                        .longValueExact();
            case BORDA, RANK_POINTS -> throw new UnsupportedOperationException("Not tried: " + satisfaction);
        };
    }

    private List<Integer> set(int bits) {
        return election.projects().stream()
                .filter(project -> (bits >> project & 1) == 1)
                .toList();
    }

    private int lowestFirst(List<Integer> one, List<Integer> other) {
        for (int project : election.projects()) {
            if (one.contains(project) != other.contains(project)) {
                return one.contains(project) ? -1 : 1;
            }
        }
        return 0;
    }
}
