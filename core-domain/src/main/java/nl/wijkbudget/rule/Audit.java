package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * What can be said of an outcome whatever rule made it.
 *
 * @param feasible no more than the budget is spent, and no two projects exclude each other
 * @param exhaustive no project that somebody supports would still fit
 * @param withoutFunded voters none of whose projects is funded
 * @param underCost groups that {@link EqualRepresentation} finds slighted by the money spent on their projects
 * @param underCardinality the same by the number of their projects
 */
public record Audit(
        boolean feasible,
        boolean exhaustive,
        int withoutFunded,
        List<EqualRepresentation.Slight> underCost,
        List<EqualRepresentation.Slight> underCardinality) {
    public Audit {
        underCost = List.copyOf(underCost);
        underCardinality = List.copyOf(underCardinality);
    }

    public static Audit of(Poll poll, List<Integer> winners) {
        return new Audit(
                isFeasible(poll, winners),
                isExhaustive(poll, winners),
                withoutFunded(poll, winners),
                EqualRepresentation.slights(poll, Satisfaction.COST, winners),
                EqualRepresentation.slights(poll, Satisfaction.CARDINALITY, winners));
    }

    private static boolean isFeasible(Poll poll, List<Integer> winners) {
        boolean apart = poll.exclusions().stream()
                .allMatch(group -> group.stream().filter(winners::contains).count() <= 1);
        return apart && poll.costOf(winners) <= poll.budget();
    }

    private static boolean isExhaustive(Poll poll, List<Integer> winners) {
        long left = poll.budget() - poll.costOf(winners);
        Supporters supporters = Supporters.of(poll, Satisfaction.CARDINALITY);
        Exclusions exclusions = new Exclusions(poll);
        winners.forEach(exclusions::fund);
        List<Integer> fitting = new ArrayList<>();
        for (int project = 0; project < poll.projects().size(); project++) {
            boolean open = !winners.contains(project) && !exclusions.isOut(project);
            if (open && supporters.voters(project) > 0 && poll.cost(project) <= left) {
                fitting.add(project);
            }
        }
        return fitting.isEmpty();
    }

    private static int withoutFunded(Poll poll, List<Integer> winners) {
        Set<Integer> funded = new HashSet<>(winners);
        int without = 0;
        for (int group = 0; group < poll.groups(); group++) {
            boolean any = false;
            for (int entry = poll.start(group); entry < poll.start(group + 1); entry++) {
                any |= funded.contains(poll.project(entry));
            }
            without += any ? 0 : poll.size(group);
        }
        return without;
    }
}
