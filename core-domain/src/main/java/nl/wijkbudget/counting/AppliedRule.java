package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.rule.NamedRule;

/** A counting rule with everything that was set on it, what the rulebook leaves to the defaults included. */
public record AppliedRule(String name, Map<String, String> parameters) {
    public AppliedRule {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    static AppliedRule of(NamedRule rule) {
        return new AppliedRule(rule.name(), rule.parameters());
    }
}
