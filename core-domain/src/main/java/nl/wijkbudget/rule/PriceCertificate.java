package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * Who paid what for each project under Equal Shares: a witness that the outcome can be paid for from equal shares.
 *
 * <p>What a completion added stands outside it: nobody paid for that from her share.
 *
 * @param satisfaction by which they are supporters
 * @param endowment what each voter had, in the smallest unit of the poll's money
 * @param payments per bought project, what one voter of each group paid that paid anything
 */
public record PriceCertificate(
        Satisfaction satisfaction, Fraction endowment, Map<Integer, Map<Integer, Fraction>> payments) {
    /** Follows the purchases of a trace of Equal Shares. */
    public static PriceCertificate of(Poll poll, Satisfaction satisfaction, Trace trace) {
        Fraction endowment =
                Fraction.parse(Objects.requireNonNull(trace.figures().get("endowment")));
        Supporters supporters = Supporters.of(poll, satisfaction);
        Fraction[] left = new Fraction[poll.groups()];
        Arrays.fill(left, endowment);
        Map<Integer, Map<Integer, Fraction>> payments = new LinkedHashMap<>();
        for (Move move : trace.moves()) {
            if (move.verdict() == Verdict.FUNDED || move.verdict() == Verdict.FUNDED_FREE) {
                payments.put(move.project(), collect(supporters, move, left));
            }
        }
        return new PriceCertificate(satisfaction, endowment, payments);
    }

    /** What is wrong with it, in words; nothing when it holds. */
    public List<String> faults(Poll poll) {
        Fraction[] left = new Fraction[poll.groups()];
        Arrays.fill(left, endowment);
        List<String> faults = new ArrayList<>();
        payments.forEach((project, paid) -> {
            Fraction total = Fraction.ZERO;
            for (Map.Entry<Integer, Fraction> each : paid.entrySet()) {
                int group = each.getKey();
                left[group] = left[group].minus(each.getValue());
                total = total.plus(each.getValue().times(poll.size(group)));
                if (each.getValue().signum() < 0 || !poll.names(group, project)) {
                    faults.add("Group " + group + " pays " + each.getValue() + " for " + poll.id(project));
                }
            }
            if (!total.equals(Fraction.of(poll.cost(project)))) {
                faults.add(poll.id(project) + " costs " + poll.cost(project) + " and is paid " + total);
            }
        });
        for (int group = 0; group < left.length; group++) {
            if (left[group].signum() < 0) {
                faults.add("Group " + group + " pays more than it has");
            }
        }
        faults.addAll(affordable(poll, left));
        return faults;
    }

    /** Projects that were not bought, nor excluded by one that was, although their supporters have more left than they cost. */
    private List<String> affordable(Poll poll, Fraction[] left) {
        Supporters supporters = Supporters.of(poll, satisfaction);
        Exclusions exclusions = new Exclusions(poll);
        payments.keySet().forEach(exclusions::fund);
        List<String> faults = new ArrayList<>();
        for (int project = 0; project < poll.projects().size(); project++) {
            Fraction together = Fraction.ZERO;
            for (int at = supporters.first(project); at < supporters.end(project); at++) {
                int group = supporters.group(at);
                together = together.plus(left[group].times(poll.size(group)));
            }
            boolean settled = payments.containsKey(project) || exclusions.isOut(project);
            if (!settled && together.compareTo(Fraction.of(poll.cost(project))) > 0) {
                faults.add(poll.id(project) + " could be paid for");
            }
        }
        return faults;
    }

    private static Map<Integer, Fraction> collect(Supporters supporters, Move move, Fraction[] left) {
        Map<Integer, Fraction> paid = new LinkedHashMap<>();
        Fraction rate = move.score().times(supporters.same(move.project())).over(supporters.unit());
        for (int at = supporters.first(move.project()); at < supporters.end(move.project()); at++) {
            int group = supporters.group(at);
            int weight = supporters.weightAt(at);
            Fraction share = rate.times(weight);
            Fraction pays = share.compareTo(left[group]) < 0 ? share : left[group];
            if (pays.signum() > 0) {
                left[group] = left[group].minus(pays);
                paid.put(group, pays);
            }
        }
        return paid;
    }
}
