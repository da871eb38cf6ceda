package nl.wijkbudget.rulebook.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.counting.CountingRules;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rule.Rules;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;

/** A kind of ballot as an organiser chooses it: with which limits it begins, and which fields those are. */
@SuppressWarnings("ImmutableEnumChecker") // its collections are copies that nobody can change
enum BallotKind {
    APPROVAL(new BallotForm.Approval(1, 3), "minimum:number", "maximum:number"),
    APPROVAL_PER_THEME(new BallotForm.ApprovalPerTheme(3, 0), "perTheme:number", "jokers:number"),
    KNAPSACK(new BallotForm.Knapsack(Money.of(10_000)), "limit:cents"),
    POINTS_PER_PLACE(new BallotForm.PointsPerPlace(List.of(3, 2, 1)), "points:numbers"),
    RANKING(new BallotForm.Ranking(1, 3), "minimum:number", "maximum:number"),
    CUMULATIVE(new BallotForm.Cumulative(10, 10), "total:number", "perProject:number", "minimum:number"),
    SCORES(new BallotForm.Scores(1, 10), "lowest:number", "highest:number"),
    TOKENS(
            new BallotForm.Tokens(List.of(new ThemeId("thema")), 10, 10),
            "themes:list",
            "total:number",
            "perTheme:number");

    /** Counts tokens, and nothing else. */
    private static final String DIVISION = "divide-by-tokens";

    private final BallotForm beginning;
    private final List<String> fields;

    BallotKind(BallotForm beginning, String... fields) {
        this.beginning = beginning;
        this.fields = List.of(fields);
    }

    /** The kind of this name, or the first for what is none. */
    static BallotKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(APPROVAL);
    }

    String word() {
        return beginning.kind();
    }

    BallotForm beginning() {
        return beginning;
    }

    /** Names of its limits in JSON, each with the kind of field that it has in a form. */
    List<String> fields() {
        return fields;
    }

    boolean givesPoints() {
        return beginning.givesPoints();
    }

    boolean isAboutThemes() {
        return this == TOKENS;
    }

    /** The rules that can count it, by name. */
    List<String> rules() {
        return Stream.concat(Rules.names().stream(), Stream.of(DIVISION))
                .filter(rule -> Arrays.stream(Measure.values())
                        .anyMatch(measure -> CountingRules.objection(RuleChoice.of(rule, measure), beginning)
                                .isEmpty()))
                .toList();
    }
}
