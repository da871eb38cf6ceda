package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The counting rules this engine knows, by the names that rulebooks cite. */
public final class CountingRules {
    /** Stored with every count; goes up as soon as any rule would count the same ballots differently. */
    public static final String ENGINE = "wijkbudget-count-1";

    private static final SortedMap<String, CountingRule> RULES = byName(List.of(
            new InOrderOfScore("most-votes-first-skip", SkipWhatDoesNotFit::new),
            new InOrderOfScore("most-votes-first-stop", StopAtTheFirstThatDoesNotFit::new),
            new InOrderOfScore("order-only", FundNothing::new)));

    private CountingRules() {}

    public static Optional<CountingRule> named(String name) {
        return Optional.ofNullable(RULES.get(name));
    }

    public static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(RULES.keySet()));
    }

    private static SortedMap<String, CountingRule> byName(List<CountingRule> rules) {
        SortedMap<String, CountingRule> named = new TreeMap<>();
        rules.forEach(rule -> named.put(rule.name(), rule));
        return named;
    }
}
