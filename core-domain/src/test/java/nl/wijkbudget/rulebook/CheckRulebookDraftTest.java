package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.GREEN_POT;
import static nl.wijkbudget.rulebook.SampleVote.POT;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.RulebookRefusal.CandidateIsNamedTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.CountingRuleIsUnknown;
import nl.wijkbudget.rulebook.RulebookRefusal.FormIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.NoCandidates;
import nl.wijkbudget.rulebook.RulebookRefusal.NoChannels;
import nl.wijkbudget.rulebook.RulebookRefusal.PotForThemeIsMissing;
import nl.wijkbudget.rulebook.RulebookRefusal.PotsOverlap;
import nl.wijkbudget.rulebook.RulebookRefusal.RuleDoesNotFitForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckRulebookDraftTest {
    private static final KnownRules RULES = SampleVote.rules("order-only", "most-votes-first-skip");
    private static final BallotForm ANY = new BallotForm.Approval(0, 3);

    static Stream<BallotForm> possible() {
        return Stream.of(
                new BallotForm.Approval(0, 1),
                new BallotForm.Approval(3, 30),
                new BallotForm.PointsPerPlace(List.of(3, 3, 1)),
                new BallotForm.Knapsack(Money.ofCents(1)),
                new BallotForm.Cumulative(1, 1),
                new BallotForm.Cumulative(12, 4, 12),
                new BallotForm.Scores(-1, 0),
                new BallotForm.ApprovalPerTheme(1, 0),
                new BallotForm.Ranking(0, 1),
                new BallotForm.Ranking(3, 3));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void accepts_forms_up_to_the_edge_of_sense(BallotForm form) {
        draft(form).check(RULES);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(new BallotForm.Approval(-1, 1), "The minimum is below zero"),
                arguments(new BallotForm.Approval(0, 0), "The maximum is below one"),
                arguments(new BallotForm.Approval(2, 1), "The minimum is above the maximum"),
                arguments(new BallotForm.Approval(4, 4), "The minimum is above the number of candidates"),
                arguments(new BallotForm.PointsPerPlace(List.of()), "There is no place to give points to"),
                arguments(new BallotForm.PointsPerPlace(List.of(1, 0)), "A place gets less than one point"),
                arguments(
                        new BallotForm.PointsPerPlace(List.of(1, 2)),
                        "A lower place gets more points than a higher one"),
                arguments(new BallotForm.Knapsack(Money.ZERO), "There is nothing to spend"),
                arguments(new BallotForm.Cumulative(0, 0), "There are no points to give"),
                arguments(new BallotForm.Cumulative(1, 0), "A project can get no points"),
                arguments(new BallotForm.Cumulative(1, 2), "A project can get more points than there are"),
                arguments(new BallotForm.Cumulative(1, 1, 0), "The minimum is below one"),
                arguments(new BallotForm.Cumulative(12, 12, 13), "The minimum is above the number of points"),
                arguments(new BallotForm.Cumulative(13, 4, 13), "The candidates together cannot get the minimum"),
                arguments(new BallotForm.Scores(1, 1), "The lowest score is not below the highest"),
                arguments(new BallotForm.ApprovalPerTheme(0, 1), "A theme can get no votes"),
                arguments(new BallotForm.ApprovalPerTheme(1, -1), "There are fewer than no jokers"),
                arguments(new BallotForm.Ranking(-1, 1), "The minimum is below zero"),
                arguments(new BallotForm.Ranking(0, 0), "The maximum is below one"),
                arguments(new BallotForm.Ranking(3, 2), "The minimum is above the maximum"),
                arguments(new BallotForm.Ranking(3, 4), "The maximum is above the number of candidates"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refuses_forms_nobody_can_fill_in(BallotForm form, String explanation) {
        assertThat(refusal(draft(form))).isEqualTo(new FormIsImpossible(explanation));
    }

    @Test
    void refuses_a_vote_without_candidates() {
        assertThat(refusal(draft(List.of(), ANY, WINDOW))).isEqualTo(new NoCandidates());
    }

    @Test
    void refuses_a_candidate_named_twice() {
        assertThat(refusal(draft(List.of(GARDEN, BENCH, GARDEN), ANY, WINDOW)))
                .isEqualTo(new CandidateIsNamedTwice(GARDEN));
    }

    @Test
    void refuses_a_vote_without_channels() {
        assertThat(refusal(with(DRAFT.rule(), DRAFT.pots(), Set.of()))).isEqualTo(new NoChannels());
    }

    @Test
    void refuses_a_rule_the_engine_does_not_know() {
        RuleChoice lottery = RuleChoice.of("lottery", RuleChoice.Measure.VOTES);
        assertThat(refusal(with(lottery, DRAFT.pots(), DRAFT.channels())))
                .isEqualTo(new CountingRuleIsUnknown("lottery"));
    }

    @Test
    void refuses_to_add_up_points_that_the_form_does_not_give() {
        RuleChoice points = RuleChoice.of("order-only", RuleChoice.Measure.POINTS);
        assertThat(refusal(with(points, DRAFT.pots(), DRAFT.channels())))
                .isEqualTo(new RuleDoesNotFitForm("order-only", "approval"));
    }

    @Test
    void refuses_pots_with_the_same_name_or_the_same_candidates() {
        Pot green = new Pot(GREEN_POT, Money.of(1), GREEN);
        Pot sameName = new Pot(GREEN_POT, Money.of(1), TOGETHER);
        Pot sameTheme = new Pot(new PotId("ook-groen"), Money.of(1), GREEN);
        assertThat(refusal(pots(green, sameName))).isEqualTo(new PotsOverlap(GREEN_POT, GREEN_POT));
        assertThat(refusal(pots(green, sameTheme))).isEqualTo(new PotsOverlap(GREEN_POT, new PotId("ook-groen")));
    }

    @Test
    void gives_a_candidate_the_pot_of_its_theme_or_else_the_pot_for_all() {
        assertThat(DRAFT.potFor(GARDEN, GREEN)).isEqualTo(GREEN_POT);
        assertThat(DRAFT.potFor(BENCH, TOGETHER)).isEqualTo(POT);
    }

    @Test
    void refuses_a_candidate_that_no_pot_is_for() {
        RulebookDraft draft = pots(new Pot(GREEN_POT, Money.of(1), GREEN));
        Rejection rejection = catchThrowableOfType(Rejection.class, () -> draft.potFor(BENCH, TOGETHER));
        assertThat(rejection.refusal()).isEqualTo(new PotForThemeIsMissing(BENCH, TOGETHER));
    }

    private static Refusal refusal(RulebookDraft draft) {
        return catchThrowableOfType(Rejection.class, () -> draft.check(RULES)).refusal();
    }

    private static RulebookDraft pots(Pot... pots) {
        return with(DRAFT.rule(), List.of(pots), DRAFT.channels());
    }

    private static RulebookDraft with(RuleChoice rule, List<Pot> pots, Set<Channel> channels) {
        return new RulebookDraft(
                DRAFT.candidates(),
                DRAFT.form(),
                rule,
                pots,
                DRAFT.tieRule(),
                WINDOW,
                DRAFT.eligibility(),
                channels,
                DRAFT.top());
    }
}
