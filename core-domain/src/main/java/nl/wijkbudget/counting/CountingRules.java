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

    /** Why ballots of this form cannot be counted as chosen; empty when they can. Aliases of rules are for command lines. */
    public static Optional<RulebookRefusal> objection(RuleChoice choice, BallotForm form) {
        boolean divides = choice.name().equals(Division.RULE);
        if (!divides && !Rules.names().contains(choice.name())) {
            return Optional.of(new CountingRuleIsUnknown(choice.name()));
        }
        if (divides == form.dividedThemes().isEmpty()) {
            return Optional.of(new RuleDoesNotFitForm(choice.name(), form.kind()));
        }
        if (divides) {
            return choice.parameters().keySet().stream()
                    .findFirst()
                    .map(parameter -> new ParameterIsUnknown(choice.name(), parameter));
        }
        return unknownParameter(choice).or(() -> impossibleParameter(choice)).or(() -> misfit(choice, form));
    }

    /**
     * The rule with its defaults filled in; an order adds up what the choice measures unless a parameter says otherwise.
     *
     * @throws UnusableRule where there is no such rule or it cannot have these parameters
     */
    static NamedRule of(RuleChoice choice) {
        return of(choice, choice.parameters());
    }

    /** Whether the rule goes through the projects from the highest score to the lowest, so that scores compare between pots. */
    static boolean isOrder(String name) {
        return ORDERS.contains(name);
    }

    /** Whether scores are taken per unit of cost. */
    static boolean isPerCost(String name) {
        return name.equals("votes-per-euro");
    }

    private static NamedRule of(RuleChoice choice, Map<String, String> parameters) {
        if (!Rules.names().contains(choice.name()) || !isOrder(choice.name())) {
            return Rules.named(choice.name(), parameters);
        }
        Map<String, String> measured = new TreeMap<>(parameters);
        measured.putIfAbsent("satisfaction", choice.measure() == Measure.POINTS ? "points" : "cardinality");
        return Rules.named(choice.name(), measured);
    }

    private static Optional<RulebookRefusal> unknownParameter(RuleChoice choice) {
        return choice.parameters().keySet().stream()
                .filter(parameter -> !Rules.parametersOf(choice.name()).contains(parameter))
                .findFirst()
                .map(parameter -> new ParameterIsUnknown(choice.name(), parameter));
    }

    /** The first that cannot be, by itself or beside those before it. */
    private static Optional<RulebookRefusal> impossibleParameter(RuleChoice choice) {
        Map<String, String> sofar = new TreeMap<>();
        for (Map.Entry<String, String> parameter : choice.parameters().entrySet()) {
            sofar.put(parameter.getKey(), parameter.getValue());
            try {
                of(choice, sofar);
            } catch (UnusableRule unusable) {
                return Optional.of(
                        new ParameterIsImpossible(parameter.getKey(), parameter.getValue(), unusable.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Optional<RulebookRefusal> misfit(RuleChoice choice, BallotForm form) {
        NamedRule rule = of(choice);
        return PollForm.canCount(rule, form, choice)
                ? Optional.empty()
                : Optional.of(new RuleDoesNotFitForm(choice.name(), form.kind()));
    }
}
