package nl.wijkbudget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * The axiom EJR+ up to one project: no group of voters may all want a project that is not funded while their equal part of
 * the budget would pay for what they have and that project.
 *
 * <p>Of the supporters of a project that is not funded, sorted by what they got, the j with the least are slighted when
 * (what the j-th got + what the project gives) * price / what it gives is at most j * budget / voters. Source: Brill and
 * Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting" (2023), carried over to money.
 */
public final class EqualRepresentation {
    private EqualRepresentation() {}

    /** A project that is not funded, and how many of its supporters together deserve it. */
    public record Slight(int project, int voters) {}

    /** The slighted groups, at most one per project and then the smallest. */
    public static List<Slight> slights(Poll poll, Satisfaction satisfaction, List<Integer> winners) {
        boolean[] funded = new boolean[poll.projects().size()];
        winners.forEach(project -> funded[project] = true);
        long[] got = got(poll, satisfaction, funded);
        Supporters supporters = Supporters.of(poll, satisfaction);
        List<Slight> slights = new ArrayList<>();
        for (int project = 0; project < funded.length; project++) {
            if (!funded[project] && poll.cost(project) <= poll.budget()) {
                int voters = slighted(poll, supporters, got, project);
                if (voters > 0) {
                    slights.add(new Slight(project, voters));
                }
            }
        }
        return slights;
    }

    private static long[] got(Poll poll, Satisfaction satisfaction, boolean[] funded) {
        long[] got = new long[poll.groups()];
        for (int group = 0; group < got.length; group++) {
            int length = poll.start(group + 1) - poll.start(group);
            for (int entry = poll.start(group); entry < poll.start(group + 1); entry++) {
                int project = poll.project(entry);
                if (funded[project]) {
                    int weight = Math.max(0, Supporters.utility(poll, satisfaction, entry, length));
                    got[group] += satisfaction == Satisfaction.COST ? poll.cost(project) : weight;
                }
            }
        }
        return got;
    }

    /** The smallest number of supporters that deserve this project and do not get it; 0 when none do. */
    private static int slighted(Poll poll, Supporters supporters, long[] got, int project) {
        int from = supporters.first(project);
        Integer[] places = new Integer[supporters.end(project) - from];
        Arrays.setAll(places, place -> from + place);
        Arrays.sort(places, (one, other) -> Long.compare(got[supporters.group(one)], got[supporters.group(other)]));
        long reached = 0;
        for (int at : places) {
            int group = supporters.group(at);
            reached += poll.size(group);
            long gives = supporters.same(project) * supporters.weightAt(at);
            if (gives > 0 && deserve(poll, poll.cost(project), reached, got[group], gives)) {
                return (int) reached;
            }
        }
        return 0;
    }

    private static boolean deserve(Poll poll, long cost, long voters, long got, long gives) {
        BigInteger needed = BigInteger.valueOf(got)
                .add(BigInteger.valueOf(gives))
                .multiply(BigInteger.valueOf(cost))
                .multiply(BigInteger.valueOf(poll.voters()));
        BigInteger due = BigInteger.valueOf(voters)
                .multiply(BigInteger.valueOf(poll.budget()))
                .multiply(BigInteger.valueOf(gives));
        return needed.compareTo(due) <= 0;
    }
}
