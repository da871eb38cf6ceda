package nl.wijkbudget.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.rule.Margin;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.Trace;

/**
 * An election from a file, counted by one rule.
 *
 * @param margins by project; only those that were asked for and found
 */
record Counted(ElectionOnFile election, NamedRule rule, String ties, Trace trace, Map<Integer, Margin> margins) {
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

    /** Of the run as a whole, by name: the endowment in the unit of the file, all others as the rule tells them. */
    Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>(trace.figures());
        figures.computeIfPresent("endowment", (name, smallest) -> money(Fraction.parse(smallest)));
        return figures;
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

    /** In the unit of the file, with decimals only where there are. */
    String money(long smallest) {
        return FileMoney.of(smallest, poll().unit());
    }

    /** In the unit of the file; a fraction where it is no whole number of the smallest unit. */
    String money(Fraction smallest) {
        return FileMoney.of(smallest, poll().unit());
    }
}
