package nl.wijkbudget.standalone;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.rule.Fraction;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.Poll;
import nl.wijkbudget.rule.Trace;

/** An election from a file, counted by one rule. */
record Counted(ElectionOnFile election, NamedRule rule, String ties, Trace trace) {
    static Counted of(ElectionOnFile election, NamedRule rule, String ties) {
        return new Counted(election, rule, ties, rule.count(election.poll()));
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
