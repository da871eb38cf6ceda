package nl.wijkbudget.rulebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookFormTest {
    private static final ThemeId GREEN = new ThemeId("groen");
    private static final RulebookDraft DRAFT = new RulebookDraft(
            List.of(new ProjectId("bomen")),
            new BallotForm.PointsPerPlace(List.of(5, 3, 1)),
            new RuleChoice("votes-per-euro", Measure.VOTES, Map.of("minimum-votes", "25")),
            List.of(new Pot(new PotId("wijk"), Money.of(100), null), new Pot(new PotId("groen"), Money.of(50), GREEN)),
            TieRule.LOWER_COST,
            new VotingWindow(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-09T08:00:00Z")),
            new EligibilityPolicy("iedereen", null),
            Set.of(Channel.ONLINE, Channel.PAPER),
            10);

    static Stream<Arguments> kinds() {
        List<String> any = List.of(
                "best-set",
                "equal-shares",
                "most-votes-first-skip",
                "most-votes-first-stop",
                "order-only",
                "phragmen-skip",
                "phragmen-stop",
                "votes-per-euro");
        return Stream.of(
                arguments(BallotKind.APPROVAL, any),
                arguments(BallotKind.KNAPSACK, any),
                arguments(BallotKind.TOKENS, List.of("divide-by-tokens")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void offers_the_rules_that_can_count_a_ballot(BallotKind kind, List<String> rules) {
        assertThat(kind.rules()).isEqualTo(rules);
    }

    @ParameterizedTest
    @EnumSource
    void has_a_start_for_every_limit_that_must_be_there(BallotKind kind) {
        assertThat(RulebookForm.of(kind.word(), "", null, null).limits())
                .hasSameSizeAs(kind.fields())
                .filteredOn(limit -> !limit.key().equals("cumulative.minimum"))
                .allSatisfy(limit -> assertThat(limit.start()).isNotEmpty());
    }

    @Test
    void begins_with_what_was_adopted_last() {
        RulebookForm form = RulebookForm.of("", "", null, DRAFT);

        assertThat(form.kind()).isEqualTo(BallotKind.POINTS_PER_PLACE);
        assertThat(form.rule()).isEqualTo("votes-per-euro");
        assertThat(form.limits())
                .containsExactly(new RulebookForm.Limit(
                        "points-per-place.points",
                        "draft.form.points:numbers",
                        "numbers",
                        "5, 3, 1",
                        List.of("5", "3", "1")));
        assertThat(form.rows())
                .containsExactly(
                        new RulebookForm.PotRow(0, DRAFT.pots().get(0)),
                        new RulebookForm.PotRow(1, DRAFT.pots().get(1)));
        assertThat(form.measure()).isEqualTo(Measure.VOTES);
        assertThat(form.candidates(Set.of("bomen", "bankjes"))).containsExactly("bomen");
        assertThat(form.channels()).containsExactlyInAnyOrder("ONLINE", "PAPER");
    }

    @Test
    void begins_anew_where_something_else_is_chosen() {
        RulebookForm form = RulebookForm.of("tokens", "votes-per-euro", 3, DRAFT);

        assertThat(form.rule()).as("it cannot count tokens").isEqualTo("divide-by-tokens");
        assertThat(form.limits())
                .extracting(RulebookForm.Limit::field, RulebookForm.Limit::start, RulebookForm.Limit::starts)
                .containsExactly(
                        tuple("draft.form.themes:list", "thema", List.of()),
                        tuple("draft.form.total:number", "10", List.of()),
                        tuple("draft.form.perTheme:number", "10", List.of()));
        assertThat(form.rows()).extracting(RulebookForm.PotRow::row).containsExactly(0, 1, 2);
    }

    @Test
    void begins_as_most_rounds_do_while_nothing_was_adopted() {
        RulebookForm form = RulebookForm.of("", "", null, null);

        assertThat(form.kind()).isEqualTo(BallotKind.APPROVAL);
        assertThat(form.rule()).isEqualTo("most-votes-first-skip");
        assertThat(form.measure()).isEqualTo(Measure.VOTES);
        assertThat(form.rows()).containsExactly(new RulebookForm.PotRow(0, null));
        assertThat(form.candidates(Set.of("bomen"))).containsExactly("bomen");
    }
}
