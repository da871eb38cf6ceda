package nl.wijkbudget.counting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rule.UnusableRule;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.RulebookRefusal;
import nl.wijkbudget.rulebook.RulebookRefusal.CountingRuleIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.ParameterIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;

/** The counting rules this engine knows, as rulebooks choose them. */
public final class CountingRules {
    /** Stored with every count; goes up as soon as any rule would count the same ballots differently or tell more about it. */
    public static final String ENGINE = "wijkbudget-count-2";

    private static final Set<String> ORDERS =
            Set.of("order-only", "most-votes-first-skip", "most-votes-first-stop", "votes-per-euro");

    private CountingRules() {}

    /** Whether there is a rule of this name; aliases are for command lines, not for rulebooks. */
    public static boolean knows(String name) {
        return Rules.names().contains(name);
    }

    /** Why ballots of this form cannot be counted as chosen; empty when they can. */
    public static Optional<RulebookRefusal> objection(RuleChoice choice, BallotForm form) {
        if (!knows(choice.name())) {
            return Optional.of(new CountingRuleIsUnknown(choice.name()));
        }
        if (!form.dividedThemes().isEmpty()) {
            return Optional.of(new RuleDoesNotFitForm(choice.name(), form.kind()));
        }
        return choice.parameters().entrySet().stream()
                .flatMap(parameter -> objection(choice, parameter).stream())
                .findFirst();
    }

    private static Optional<RulebookRefusal> objection(RuleChoice choice, Map.Entry<String, String> parameter) {
        if (!Rules.parametersOf(choice.name()).contains(parameter.getKey())) {
            return Optional.of(new ParameterIsUnknown(choice.name(), parameter.getKey()));
        }
        try {
            Rules.named(choice.name(), choice.parameters());
            return Optional.empty();
        } catch (UnusableRule unusable) {
            return Optional.of(new ParameterIsImpossible(
                    parameter.getKey(), parameter.getValue(), String.valueOf(unusable.getMessage())));
        }
    }

    /**
     * The rule with its defaults filled in, where there is such a rule and it can have these parameters; an order adds up
     * what the choice measures unless a parameter says otherwise.
     */
    static Optional<NamedRule> find(RuleChoice choice) {
        Map<String, String> parameters = new TreeMap<>(choice.parameters());
        if (isOrder(choice.name())) {
            parameters.putIfAbsent("satisfaction", choice.measure() == Measure.POINTS ? "points" : "cardinality");
        }
        try {
            return knows(choice.name()) ? Optional.of(Rules.named(choice.name(), parameters)) : Optional.empty();
        } catch (UnusableRule unusable) {
            return Optional.empty();
        }
    }

    /** Whether the rule goes through the projects from the highest score to the lowest, so that scores compare between pots. */
    static boolean isOrder(String name) {
        return ORDERS.contains(name);
    }

    /** Whether scores are taken per unit of cost. */
    static boolean isPerCost(String name) {
        return name.equals("votes-per-euro");
    }
}
