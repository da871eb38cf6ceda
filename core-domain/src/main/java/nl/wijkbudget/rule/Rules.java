package nl.wijkbudget.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.rule.UnusableRule.Cause;

/** All rules by name: the product's own names, and as aliases the names that research uses. */
public final class Rules {
    private Rules() {}

    /** The product's own names. */
    public static SortedSet<String> names() {
        return Stream.of(RuleForm.values()).map(RuleForm::word).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Other names, each for a rule with some of its parameters. */
    public static SortedSet<String> aliases() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(RuleAlias.ALL.keySet()));
    }

    /** The words that can be set on a rule of the product. */
    public static List<String> parametersOf(String name) {
        return form(name).parameters().stream().map(RuleParameter::word).toList();
    }

    /**
     * The rule by its own name or an alias, with parameters on top of what the alias says.
     *
     * @throws UnusableRule when there is no such rule, parameter or value, or when they do not go together
     */
    public static NamedRule named(String name, Map<String, String> parameters) {
        RuleAlias alias = RuleAlias.ALL.get(name);
        if (alias == null) {
            return of(form(name), parameters);
        }
        Map<String, String> all = new TreeMap<>(parameters);
        alias.parameters().forEach((word, fixed) -> {
            String other = all.putIfAbsent(word, fixed);
            if (other != null && !other.equals(fixed)) {
                throw new UnusableRule(
                        Cause.IMPOSSIBLE_COMBINATION,
                        "%s means %s=%s. For another value name the rule %s."
                                .formatted(name, word, fixed, alias.rule()));
            }
        });
        return of(form(alias.rule()), all);
    }

    public static NamedRule named(String name) {
        return named(name, Map.of());
    }

    /** One of each kind that makes sense of these ballots, to lay their outcomes side by side. */
    public static List<NamedRule> applicableTo(Marks marks) {
        return Stream.of(
                        "most-votes-first-skip",
                        "most-votes-first-stop",
                        "greedy_totalpoints",
                        "greedy_rankpoints",
                        "greedy_card",
                        "greedy_points",
                        "greedy_borda",
                        "equal-shares",
                        "mes_cost",
                        "mes_card",
                        "mes_points",
                        "mes_borda",
                        "phragmen",
                        "phragmen_skip",
                        "maxwelfare_cost",
                        "maxwelfare_card")
                .map(Rules::named)
                .filter(rule -> rule.fits(marks) && !repeatsVotes(rule, marks))
                .toList();
    }

    /** Ballots without points give one point to each choice: that would be the same rule twice. */
    private static boolean repeatsVotes(NamedRule rule, Marks marks) {
        return marks == Marks.CHOICES
                && rule.satisfaction().filter(Satisfaction.POINTS::equals).isPresent();
    }

    private static NamedRule of(RuleForm form, Map<String, String> asked) {
        Map<RuleParameter, String> parameters = new EnumMap<>(RuleParameter.class);
        asked.forEach((word, value) -> parameters.put(checked(form, word, value), value));
        return new NamedRule(form.word(), NamedRule.byWord(form.complete(parameters)));
    }

    private static RuleParameter checked(RuleForm form, String word, String value) {
        RuleParameter parameter = RuleParameter.of(word)
                .filter(form.parameters()::contains)
                .orElseThrow(() -> new UnusableRule(
                        Cause.NO_SUCH_PARAMETER,
                        "%s has no parameter %s. It takes: %s."
                                .formatted(form.word(), word, String.join(", ", parametersOf(form.word())))));
        if (!parameter.takes(value)) {
            throw new UnusableRule(
                    Cause.NO_SUCH_VALUE, "%s=%s cannot be. Write %s.".formatted(word, value, parameter.expected()));
        }
        return parameter;
    }

    private static RuleForm form(String name) {
        return RuleForm.of(name)
                .orElseThrow(() -> new UnusableRule(
                        Cause.NO_SUCH_RULE,
                        "There is no rule %s. Choose one of: %s; or by another name: %s."
                                .formatted(name, String.join(", ", names()), String.join(", ", aliases()))));
    }
}
