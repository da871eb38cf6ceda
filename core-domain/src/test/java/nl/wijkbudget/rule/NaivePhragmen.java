package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.poll.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Sequential Phragmén, straight from its definition: a load for each voter.
 *
 * @param otherwise the number of a tie, from 0, at which {@code first} comes first; -1 for none
 */
record NaivePhragmen(PlainElection election, boolean skips, int otherwise, int first) {
    NaivePhragmen(PlainElection election, boolean skips) {
        this(election, skips, -1, -1);
    }

    List<Integer> winners() {
        Map<Integer, Fraction> load = new HashMap<>();
        List<Integer> funded = new ArrayList<>();
        List<Integer> open = new ArrayList<>(election.projects());
        open.removeIf(project -> election.costs().get(project) > election.budget());
        int tie = 0;
        while (!open.isEmpty()) {
            List<Integer> next = next(open, load);
            long left = election.budget() - election.costOf(funded);
            if (!skips && next.stream().anyMatch(project -> election.costs().get(project) > left)) {
                return funded;
            }
            int chosen = next.size() > 1 && tie++ == otherwise ? first : next.get(0);
            open.remove((Integer) chosen);
            if (election.costs().get(chosen) <= left) {
                Fraction each = load(chosen, load);
                for (int voter : supporters(chosen)) {
                    load.put(voter, each == null ? Fraction.ZERO : each);
                }
                funded.add(chosen);
                open.removeIf(other -> election.excludes(List.of(chosen), other));
            }
        }
        return funded;
    }

    private List<Integer> next(List<Integer> open, Map<Integer, Fraction> load) {
        List<Integer> next = new ArrayList<>();
        @Nullable Fraction lowest = null;
        for (int project : open) {
            Fraction its = load(project, load);
            if (its != null && (lowest == null || its.compareTo(lowest) < 0)) {
                lowest = its;
                next.clear();
            }
            if (its == null ? lowest == null : its.equals(lowest)) {
                next.add(project);
            }
        }
        return next;
    }

    /** What each supporter would bear; null without supporters. */
    private @Nullable Fraction load(int project, Map<Integer, Fraction> load) {
        List<Integer> supporters = supporters(project);
        Fraction sum = Fraction.of(election.costs().get(project));
        for (int voter : supporters) {
            sum = sum.plus(load.getOrDefault(voter, Fraction.ZERO));
        }
        return supporters.isEmpty() ? null : sum.over(supporters.size());
    }

    private List<Integer> supporters(int project) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < election.ballots().size(); voter++) {
            if (election.ballots().get(voter).names(project)) {
                supporters.add(voter);
            }
        }
        return supporters;
    }
}
