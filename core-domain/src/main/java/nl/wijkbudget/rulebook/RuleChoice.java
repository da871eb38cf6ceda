package nl.wijkbudget.rulebook;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The counting rule by its published name, what it adds up, and its parameters by name. */
public record RuleChoice(String name, Measure measure, Map<String, String> parameters) {
    public RuleChoice {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    public static RuleChoice of(String name, Measure measure) {
        return new RuleChoice(name, measure, Map.of());
    }

    /** What is added up per project: the ballots that chose it, or the points they gave it. */
    public enum Measure {
        VOTES,
        POINTS
    }
}
