package nl.wijkbudget.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * What can be said of an outcome whatever rule made it.
 *
 * @param feasible no more than the budget is spent, but for a last project that the rule funds by overrun, and no two
 *     projects exclude each other
 * @param exhaustive no project that somebody supports and no threshold keeps out would still fit
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

    public static Audit of(Poll poll, Trace trace) {
        List<Integer> winners = trace.winners();
        return new Audit(
                isFeasible(poll, winners, with(Verdict.FUNDED_BY_OVERRUN, trace)),
                isExhaustive(poll, winners, with(Verdict.BELOW_THRESHOLD, trace)),
                withoutFunded(poll, winners),
                EqualRepresentation.slights(poll, Satisfaction.COST, winners),
                EqualRepresentation.slights(poll, Satisfaction.CARDINALITY, winners));
    }

    private static List<Integer> with(Verdict verdict, Trace trace) {
        return trace.moves().stream()
                .filter(move -> move.verdict() == verdict)
                .map(Move::project)
                .toList();
    }

    private static boolean isFeasible(Poll poll, List<Integer> winners, List<Integer> byOverrun) {
        boolean apart = poll.exclusions().stream()
                .allMatch(group -> group.stream().filter(winners::contains).count() <= 1);
        return apart && poll.costOf(winners) - poll.costOf(byOverrun) <= poll.budget();
    }

    private static boolean isExhaustive(Poll poll, List<Integer> winners, List<Integer> below) {
        long left = poll.budget() - poll.costOf(winners);
        Supporters supporters = Supporters.of(poll, Satisfaction.CARDINALITY);
        Exclusions exclusions = new Exclusions(poll);
        winners.forEach(exclusions::fund);
        for (int project = 0; project < poll.projects().size(); project++) {
            boolean open = !winners.contains(project) && !below.contains(project) && !exclusions.isOut(project);
            if (open && supporters.voters(project) > 0 && poll.cost(project) <= left) {
                return false;
            }
        }
        return true;
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
