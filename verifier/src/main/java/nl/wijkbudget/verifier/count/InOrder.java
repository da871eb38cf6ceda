package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From the highest score to the lowest, funding what there is money for.
 *
 * @param perCost whether scores are taken per unit of money; what is wanted and free then goes before all
 * @param freeFirst whether the same goes for scores that are not
 */
record InOrder(String satisfaction, boolean perCost, boolean freeFirst, Purse.Spending spending, Threshold threshold)
        implements Rule {
    private static final Threshold ALL = new Threshold(0, Ratio.ZERO, false);

    static InOrder skipping(String satisfaction, boolean perCost) {
        return new InOrder(satisfaction, perCost, false, Purse.Spending.SKIP, ALL);
    }

    /**
     * @param beyond 1 for what has no price and is wanted, where that goes before all else, and -1 for what then comes last
     * @param height what equals have in common
     */
    private record Place(int project, Ratio score, int beyond, Ratio height) {}

    private static final Comparator<Place> HIGHEST =
            Comparator.comparing(Place::beyond).thenComparing(Place::height).reversed();

    @Override
    public Trace count(Poll poll) {
        return count(poll, poll.where(project -> true), new Purse(poll, spending));
    }

    Trace count(Poll poll, List<Integer> projects, Purse purse) {
        Ratio[] scores = Scores.of(poll, satisfaction);
        long[] votes = poll.votes();
        List<Place> places = new ArrayList<>(projects.stream()
                .map(project -> place(poll, project, scores[project]))
                .toList());
        places.sort(HIGHEST.thenComparing(Place::project));
        List<Trace.Step> steps = new ArrayList<>();
        List<Trace.Tie> ties = new ArrayList<>();
        Place above = null;
        for (Place place : places) {
            if (above == null || HIGHEST.compare(above, place) != 0) {
                List<Integer> equal = places.stream()
                        .filter(other -> HIGHEST.compare(place, other) == 0)
                        .map(Place::project)
                        .filter(project -> threshold.admits(poll, project, votes[project]))
                        .toList();
                if (equal.size() > 1) {
                    ties.add(new Trace.Tie(place.score(), equal, purse.dependsOnTheOrderOf(equal)));
                }
            }
            above = place;
            long available = purse.left();
            boolean in = threshold.admits(poll, place.project(), votes[place.project()]);
            String verdict = in ? purse.decide(place.project()) : "BELOW_THRESHOLD";
            steps.add(new Trace.Step(place.project(), verdict, place.score(), available));
        }
        return new Trace(steps, ties);
    }

    private Place place(Poll poll, int project, Ratio total) {
        long cost = poll.cost(project);
        if (perCost && cost > 0) {
            Ratio score = total.times(poll.unit()).over(cost);
            return new Place(project, score, 0, score);
        }
        int beyond = (perCost || freeFirst) && cost == 0 ? total.signum() : 0;
        return new Place(project, total, beyond, perCost && beyond != 0 ? Ratio.ZERO : total);
    }
}
