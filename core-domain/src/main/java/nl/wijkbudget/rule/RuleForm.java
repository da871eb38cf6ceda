package nl.wijkbudget.rule;

import static nl.wijkbudget.rule.RuleParameter.COMPARISON;
import static nl.wijkbudget.rule.RuleParameter.COMPLETION;
import static nl.wijkbudget.rule.RuleParameter.ELIGIBILITY;
import static nl.wijkbudget.rule.RuleParameter.EXCLUSIONS;
import static nl.wijkbudget.rule.RuleParameter.INCREMENT;
import static nl.wijkbudget.rule.RuleParameter.LOT;
import static nl.wijkbudget.rule.RuleParameter.MINIMUM_SHARE;
import static nl.wijkbudget.rule.RuleParameter.MINIMUM_VOTES;
import static nl.wijkbudget.rule.RuleParameter.OVERRUN;
import static nl.wijkbudget.rule.RuleParameter.SATISFACTION;
import static nl.wijkbudget.rule.RuleParameter.START;
import static nl.wijkbudget.rule.RuleParameter.STOP;
import static nl.wijkbudget.rule.RuleParameter.THEN;
import static nl.wijkbudget.rule.RuleParameter.WEIGHTS;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Fraction;

/** The rules of the product: which parameters each takes, and what holds where nothing is said. */
@SuppressWarnings("ImmutableEnumChecker") // its collections are copies that nobody can change
enum RuleForm {
    ORDER_ONLY(Map.of(SATISFACTION, "cardinality"), MINIMUM_VOTES, MINIMUM_SHARE, WEIGHTS, LOT),
    MOST_VOTES_FIRST_SKIP(
            Map.of(SATISFACTION, "cardinality"), MINIMUM_VOTES, MINIMUM_SHARE, ELIGIBILITY, WEIGHTS, EXCLUSIONS, LOT),
    MOST_VOTES_FIRST_STOP(
            Map.of(SATISFACTION, "cardinality"),
            MINIMUM_VOTES,
            MINIMUM_SHARE,
            ELIGIBILITY,
            OVERRUN,
            WEIGHTS,
            EXCLUSIONS,
            LOT),
    VOTES_PER_EURO(
            Map.of(SATISFACTION, "cardinality"), MINIMUM_VOTES, MINIMUM_SHARE, ELIGIBILITY, WEIGHTS, EXCLUSIONS, LOT),
    EQUAL_SHARES(
            Map.of(SATISFACTION, "cost", COMPLETION, "add1", THEN, "none", COMPARISON, "none"),
            START,
            INCREMENT,
            STOP,
            MINIMUM_VOTES,
            MINIMUM_SHARE,
            ELIGIBILITY,
            EXCLUSIONS,
            LOT),
    PHRAGMEN_STOP(Map.of(), MINIMUM_VOTES, MINIMUM_SHARE, ELIGIBILITY, EXCLUSIONS, LOT),
    PHRAGMEN_SKIP(Map.of(), MINIMUM_VOTES, MINIMUM_SHARE, ELIGIBILITY, EXCLUSIONS, LOT),
    BEST_SET(Map.of(SATISFACTION, "cost"), MINIMUM_VOTES, MINIMUM_SHARE, ELIGIBILITY, EXCLUSIONS, LOT);

    private final Map<RuleParameter, String> standard;
    private final Set<RuleParameter> others;

    RuleForm(Map<RuleParameter, String> standard, RuleParameter... others) {
        this.standard = standard;
        this.others = Set.of(others);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Set<RuleParameter> parameters() {
        Set<RuleParameter> all = EnumSet.noneOf(RuleParameter.class);
        all.addAll(standard.keySet());
        all.addAll(others);
        return all;
    }

    static Optional<RuleForm> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** What was asked for, completed with what holds where nothing is said; refuses what cannot go together. */
    Map<RuleParameter, String> complete(Map<RuleParameter, String> asked) {
        Map<RuleParameter, String> all = new EnumMap<>(RuleParameter.class);
        all.putAll(standard);
        all.putAll(asked);
        if (this == EQUAL_SHARES) {
            completeShares(all);
        }
        if (standard.getOrDefault(SATISFACTION, "").equals("cardinality")) {
            requireOrder(all);
        }
        return all;
    }

    private static void completeShares(Map<RuleParameter, String> all) {
        if ("none".equals(all.get(COMPLETION))) {
            for (RuleParameter growing : List.of(INCREMENT, STOP)) {
                require(
                        !all.containsKey(growing),
                        growing.word() + " says how shares grow; add completion=add1 or leave " + growing.word()
                                + " out.");
            }
            all.putIfAbsent(START, "exact");
            return;
        }
        all.putIfAbsent(START, "floor");
        all.putIfAbsent(INCREMENT, "1");
        all.putIfAbsent(STOP, "never");
        require(
                Fraction.parse(all.getOrDefault(INCREMENT, "0")).signum() > 0,
                "An increment is above zero; write increment=1.");
    }

    private void requireOrder(Map<RuleParameter, String> all) {
        require(
                this == VOTES_PER_EURO || !"cost".equals(all.get(SATISFACTION)),
                "An order adds up votes, points or places: choose satisfaction=cardinality, points, borda or rank-points.");
    }

    private static void require(boolean possible, String instead) {
        if (!possible) {
            throw new UnusableRule(UnusableRule.Cause.IMPOSSIBLE_COMBINATION, instead);
        }
    }
}
