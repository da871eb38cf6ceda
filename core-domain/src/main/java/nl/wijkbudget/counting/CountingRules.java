package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookRefusal;
import nl.wijkbudget.rulebook.RulebookRefusal.CountingRuleIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;

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

    /** Why ballots of this form cannot be counted as chosen; empty when they can. The rules here have no parameters but the lot. */
    public static Optional<RulebookRefusal> objection(RuleChoice choice, BallotForm form) {
        if (!RULES.containsKey(choice.name())) {
            return Optional.of(new CountingRuleIsUnknown(choice.name()));
        }
        if (!form.dividedThemes().isEmpty()) {
            return Optional.of(new RuleDoesNotFitForm(choice.name(), form.kind()));
        }
        return choice.parameters().keySet().stream()
                .filter(parameter -> !parameter.equals("lot"))
                .findFirst()
                .map(parameter -> new ParameterIsUnknown(choice.name(), parameter));
    }

    private static SortedMap<String, CountingRule> byName(List<CountingRule> rules) {
        SortedMap<String, CountingRule> named = new TreeMap<>();
        rules.forEach(rule -> named.put(rule.name(), rule));
        return named;
    }
}
