package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;

/** Most first, straight from its definition. */
record NaiveMostFirst(MostFirst rule, PlainElection election) {
    private static final Fraction BEYOND_ALL = Fraction.of(Long.MAX_VALUE);

    List<Integer> winners() {
        return winners(order());
    }

    /** Those that may be funded, the highest first. */
    List<Integer> order() {
        return election.projects().stream()
                .filter(this::meetsTheThreshold)
                .sorted(Comparator.comparing(this::key).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What is funded when projects come in this order. */
    List<Integer> winners(List<Integer> order) {
        List<Integer> funded = new ArrayList<>();
        if (rule.spending().way() == Spending.Way.NOTHING) {
            return funded;
        }
        for (int project : order) {
            if (election.excludes(funded, project)) {
                continue;
            }
            Fraction left = Fraction.of(election.budget() - election.costOf(funded));
            Fraction cost = Fraction.of(election.costs().get(project));
            if (left.compareTo(cost) >= 0) {
                funded.add(project);
            } else if (rule.spending().way() == Spending.Way.STOP) {
                if (rule.spending().share().compareTo(Fraction.ONE) < 0
                        && left.compareTo(cost.times(rule.spending().share())) >= 0) {
                    funded.add(project);
                }
                return funded;
            }
        }
        return funded;
    }

    Fraction key(int project) {
        Fraction score = score(project);
        if (!rule.perCost()) {
            return score;
        }
        long cost = election.costs().get(project);
        return cost == 0 ? BEYOND_ALL.times(score.signum()) : score.over(cost);
    }

    private boolean meetsTheThreshold(int project) {
        Threshold threshold = rule.threshold();
        Fraction votes = Fraction.of(election.votes(project));
        Fraction ballots = Fraction.of(election.ballots().size());
        return votes.compareTo(Fraction.of(threshold.votes())) >= 0
                && votes.compareTo(ballots.times(threshold.share())) >= 0
                && (!threshold.byPrice() || isLargeForItsPrice(project, votes, ballots));
    }

    private boolean isLargeForItsPrice(int project, Fraction votes, Fraction ballots) {
        Fraction cost = Fraction.of(election.costs().get(project));
        if (election.budget() == 0) {
            return cost.signum() == 0 || ballots.signum() == 0;
        }
        return ballots.signum() == 0 || votes.over(ballots).compareTo(cost.over(3 * election.budget())) >= 0;
    }

    private Fraction score(int project) {
        if (election.weights().isEmpty()) {
            return given(project, 0);
        }
        Fraction mean = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (int channel = 0; channel < election.weights().size(); channel++) {
            Fraction all = Fraction.ZERO;
            for (int other : election.projects()) {
                all = all.plus(given(other, channel));
            }
            Fraction weight = election.weights().get(channel);
            weights = weights.plus(weight);
            if (all.signum() > 0) {
                mean = mean.plus(
                        weight.times(100).times(given(project, channel)).over(all));
            }
        }
        return mean.over(weights);
    }

    private Fraction given(int project, int channel) {
        int longest = election.ballots().stream()
                .mapToInt(ballot -> ballot.chosen().size())
                .max()
                .orElse(0);
        Fraction sum = Fraction.ZERO;
        for (PlainBallot ballot : election.ballots()) {
            int place = ballot.chosen().indexOf(project);
            if (place >= 0 && ballot.channel() == channel) {
                sum = sum.plus(Fraction.of(
                        switch (rule.score()) {
                            case VOTES -> 1;
                            case POINTS ->
                                election.marks() == Marks.POINTS
                                        ? ballot.points().get(place)
                                        : 1;
                            case BORDA -> ballot.chosen().size() - 1 - place;
                            case RANK_POINTS -> longest - place;
                        }));
            }
        }
        return sum;
    }
}
