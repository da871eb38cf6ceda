package nl.wijkbudget.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.rule.Margin;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.Trace;

/**
 * An election from a file, counted by one rule.
 *
 * @param margins by project; only those that were asked for and found
 */
record Counted(ElectionOnFile election, NamedRule rule, String ties, Trace trace, Map<Integer, Margin> margins) {
    private static final Set<String> PER_UNIT = Set.of("votes-per-euro", "equal-shares");

    static Counted of(ElectionOnFile election, NamedRule rule, String ties) {
        return new Counted(election, rule, ties, rule.count(election.poll()), Map.of());
    }

    /** With the margins that take no more than this many votes, points or ballots. */
    Counted withMargins(int limit) {
        Map<Integer, Margin> found = new HashMap<>();
        rule.margins(poll(), limit).forEach(margin -> found.put(margin.project(), margin));
        return new Counted(election, rule, ties, trace, found);
    }

    Poll poll() {
        return election.poll();
    }

    List<String> winners() {
        return ids(trace.winners());
    }

    long totalCost() {
        return poll().costOf(trace.winners());
    }

    /** Of the run as a whole, by name: money and points as in the file, all others as the rule tells them. */
    Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>(trace.figures());
        figures.computeIfPresent("endowment", (name, smallest) -> money(Fraction.parse(smallest)));
        figures.computeIfPresent("value", (name, value) -> score(Fraction.parse(value)));
        return figures;
    }

    /** Money and points with the decimals of the file, anything per unit of another thing as a fraction. */
    String score(Fraction score) {
        long unit = scoreUnit();
        return FileMoney.of(score.times(unit), unit);
    }

    /** Ballots that name a funded project. */
    long served() {
        List<Integer> winners = trace.winners();
        return IntStream.range(0, poll().groups())
                .filter(group -> IntStream.range(poll().start(group), poll().start(group + 1))
                        .anyMatch(entry -> winners.contains(poll().project(entry))))
                .mapToLong(poll()::size)
                .sum();
    }

    List<String> ids(List<Integer> numbers) {
        return numbers.stream().map(poll()::id).toList();
    }

    /** How much of the smallest there is in one of what this rule adds up. */
    private long scoreUnit() {
        if (PER_UNIT.contains(rule.name())) {
            return 1;
        }
        return switch (rule.satisfaction().orElse(Satisfaction.CARDINALITY)) {
            case COST -> poll().unit();
            case POINTS -> poll().pointUnit();
            case CARDINALITY, BORDA, RANK_POINTS -> 1;
        };
    }

    /** In the unit of the file, with decimals only where there are. */
    String money(long smallest) {
        return FileMoney.of(smallest, poll().unit());
    }

    /** In the unit of the file; a fraction where it is no whole number of the smallest unit. */
    String money(Fraction smallest) {
        return FileMoney.of(smallest, poll().unit());
    }
}
