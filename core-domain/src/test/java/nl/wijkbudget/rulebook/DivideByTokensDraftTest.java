package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.GREEN_POT;
import static nl.wijkbudget.rulebook.SampleVote.POT;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.RulebookRefusal.FormIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.NoCandidates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DivideByTokensDraftTest {
    private static final List<ThemeId> THEMES = List.of(GREEN, TOGETHER);
    private static final BallotForm TEN = new BallotForm.Tokens(THEMES, 10, 10);
    private static final Pot MONEY = new Pot(POT, Money.of(300_000), null);

    @Test
    void accepts_themes_without_any_candidate() {
        draft(TEN, List.of(), MONEY).check(SampleVote.rules("divide-by-tokens"));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(draft(new BallotForm.Tokens(THEMES, 0, 1), List.of(), MONEY), "There are no tokens to give"),
                arguments(draft(new BallotForm.Tokens(THEMES, 1, 0), List.of(), MONEY), "A theme can get no tokens"),
                arguments(
                        draft(new BallotForm.Tokens(THEMES, 1, 2), List.of(), MONEY),
                        "A theme can get more tokens than there are"),
                arguments(
                        draft(new BallotForm.Tokens(List.of(GREEN, GREEN), 1, 1), List.of(), MONEY),
                        "A theme stands on the ballot twice"),
                arguments(draft(TEN, List.of(GARDEN), MONEY), "Tokens go to themes, and projects stand"),
                arguments(draft(TEN, List.of()), "Tokens divide one pot, and it is for all themes"),
                arguments(
                        draft(TEN, List.of(), new Pot(GREEN_POT, Money.of(1), GREEN)),
                        "Tokens divide one pot, and it is for all themes"),
                arguments(
                        draft(TEN, List.of(), MONEY, new Pot(GREEN_POT, Money.of(1), GREEN)),
                        "Tokens divide one pot, and it is for all themes"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refuses_a_division_that_nobody_can_make(RulebookDraft draft, String explanation) {
        Rejection rejection =
                catchThrowableOfType(Rejection.class, () -> draft.check(SampleVote.rules("divide-by-tokens")));
        assertThat(rejection.refusal()).isEqualTo(new FormIsImpossible(explanation));
    }

    @Test
    void refuses_a_lot_where_no_project_stands() {
        RulebookDraft byLot = draft(TieRule.COMMITTED_LOT, TEN, List.of(), MONEY);

        Rejection rejection =
                catchThrowableOfType(Rejection.class, () -> byLot.check(SampleVote.rules("divide-by-tokens")));
        assertThat(rejection.refusal()).isEqualTo(new NoCandidates());
    }

    private static RulebookDraft draft(BallotForm form, List<ProjectId> candidates, Pot... pots) {
        return draft(TieRule.PROJECT_ID, form, candidates, pots);
    }

    private static RulebookDraft draft(TieRule ties, BallotForm form, List<ProjectId> candidates, Pot... pots) {
        return new RulebookDraft(
                candidates,
                form,
                RuleChoice.of("divide-by-tokens", RuleChoice.Measure.VOTES),
                List.of(pots),
                ties,
                WINDOW,
                DRAFT.eligibility(),
                DRAFT.channels(),
                1);
    }
}
