package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static nl.wijkbudget.rulebook.SampleVote.STRANGER;
import static nl.wijkbudget.rulebook.SampleVote.chosen;
import static nl.wijkbudget.rulebook.SampleVote.ranked;
import static nl.wijkbudget.rulebook.SampleVote.rulebook;
import static nl.wijkbudget.rulebook.SampleVote.scored;
import static nl.wijkbudget.rulebook.SampleVote.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.RulebookRefusal.ChosenTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.NotACandidate;
import nl.wijkbudget.rulebook.RulebookRefusal.OverTheLimit;
import nl.wijkbudget.rulebook.RulebookRefusal.PointsOutOfRange;
import nl.wijkbudget.rulebook.RulebookRefusal.ThemeIsNamedTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.ThemeIsNotOnTheBallot;
import nl.wijkbudget.rulebook.RulebookRefusal.TokensDoNotAddUp;
import nl.wijkbudget.rulebook.RulebookRefusal.TokensOutOfRange;
import nl.wijkbudget.rulebook.RulebookRefusal.TooFewChosen;
import nl.wijkbudget.rulebook.RulebookRefusal.TooFewPoints;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyChosen;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyPerTheme;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyPoints;
import nl.wijkbudget.rulebook.RulebookRefusal.WrongBallotForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckSelectionTest {
    private static final ThemeId TRAFFIC = new ThemeId("verkeer");
    private static final BallotForm ONE_OR_TWO = new BallotForm.Approval(1, 2);
    private static final BallotForm UP_TO_TWO = new BallotForm.Approval(0, 2);
    private static final BallotForm TOP_TWO = new BallotForm.PointsPerPlace(List.of(3, 1));
    private static final BallotForm BASKET = new BallotForm.Knapsack(Money.of(1_700));
    private static final BallotForm TEN_POINTS = new BallotForm.Cumulative(10, 6);
    private static final BallotForm SIX_TO_TEN_POINTS = new BallotForm.Cumulative(10, 6, 6);
    private static final BallotForm SCORES = new BallotForm.Scores(-1, 3);
    private static final BallotForm ONE_PER_THEME = new BallotForm.ApprovalPerTheme(1, 0);
    private static final BallotForm ONE_PER_THEME_AND_A_JOKER = new BallotForm.ApprovalPerTheme(1, 1);
    private static final BallotForm ONE_OR_TWO_PLACES = new BallotForm.Ranking(1, 2);
    private static final BallotForm TEN_TOKENS = new BallotForm.Tokens(List.of(GREEN, TOGETHER), 10, 6);

    static Stream<Arguments> fitting() {
        return Stream.of(
                arguments(ONE_OR_TWO, chosen(GARDEN)),
                arguments(ONE_OR_TWO, chosen(BENCH, GARDEN)),
                arguments(UP_TO_TWO, chosen()),
                arguments(TOP_TWO, ranked(GARDEN)),
                arguments(TOP_TWO, ranked(LIBRARY, GARDEN)),
                arguments(BASKET, chosen()),
                arguments(BASKET, chosen(LIBRARY, BENCH)),
                arguments(TEN_POINTS, scored(points(GARDEN, 1))),
                arguments(TEN_POINTS, scored(points(GARDEN, 6), points(BENCH, 4))),
                arguments(SIX_TO_TEN_POINTS, scored(points(GARDEN, 6))),
                arguments(SIX_TO_TEN_POINTS, scored(points(GARDEN, 6), points(BENCH, 4))),
                arguments(SCORES, scored(points(GARDEN, -1), points(BENCH, 3))),
                arguments(ONE_PER_THEME, chosen()),
                arguments(ONE_PER_THEME, chosen(GARDEN, BENCH)),
                arguments(ONE_PER_THEME_AND_A_JOKER, chosen(BENCH, GARDEN, LIBRARY)),
                arguments(ONE_OR_TWO_PLACES, ranked(BENCH)),
                arguments(ONE_OR_TWO_PLACES, ranked(BENCH, GARDEN)),
                arguments(TEN_TOKENS, tokens(share(GREEN, 1))),
                arguments(TEN_TOKENS, tokens(share(TOGETHER, 6), share(GREEN, 4))));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void accepts_what_fits_up_to_the_limits(BallotForm form, Selection selection) {
        rulebook(form).check(selection);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(ONE_OR_TWO, chosen(GARDEN, STRANGER), new NotACandidate(STRANGER)),
                arguments(ONE_OR_TWO, chosen(GARDEN, GARDEN), new ChosenTwice(GARDEN)),
                arguments(TOP_TWO, ranked(GARDEN, GARDEN), new ChosenTwice(GARDEN)),
                arguments(SCORES, scored(points(BENCH, 1), points(BENCH, 1)), new ChosenTwice(BENCH)),
                arguments(ONE_OR_TWO, ranked(GARDEN), new WrongBallotForm("chosen", "ranked")),
                arguments(TOP_TWO, scored(points(GARDEN, 1)), new WrongBallotForm("ranked", "scored")),
                arguments(BASKET, ranked(GARDEN), new WrongBallotForm("chosen", "ranked")),
                arguments(TEN_POINTS, chosen(GARDEN), new WrongBallotForm("scored", "chosen")),
                arguments(SCORES, chosen(GARDEN), new WrongBallotForm("scored", "chosen")),
                arguments(ONE_OR_TWO, chosen(), new TooFewChosen(0, 1)),
                arguments(ONE_OR_TWO, chosen(GARDEN, LIBRARY, BENCH), new TooManyChosen(3, 2)),
                arguments(TOP_TWO, ranked(), new TooFewChosen(0, 1)),
                arguments(TOP_TWO, ranked(GARDEN, LIBRARY, BENCH), new TooManyChosen(3, 2)),
                arguments(BASKET, chosen(GARDEN), new OverTheLimit(Money.of(4_000), Money.of(1_700))),
                arguments(
                        new BallotForm.Knapsack(Money.ofCents(169_999)),
                        chosen(LIBRARY, BENCH),
                        new OverTheLimit(Money.of(1_700), Money.ofCents(169_999))),
                arguments(TEN_POINTS, scored(), new TooFewChosen(0, 1)),
                arguments(TEN_POINTS, scored(points(GARDEN, 0)), new PointsOutOfRange(GARDEN, 0, 1, 6)),
                arguments(TEN_POINTS, scored(points(GARDEN, 7)), new PointsOutOfRange(GARDEN, 7, 1, 6)),
                arguments(TEN_POINTS, scored(points(GARDEN, 6), points(BENCH, 5)), new TooManyPoints(11, 10)),
                arguments(SCORES, scored(), new TooFewChosen(0, 1)),
                arguments(SCORES, scored(points(GARDEN, -2)), new PointsOutOfRange(GARDEN, -2, -1, 3)),
                arguments(SCORES, scored(points(GARDEN, 4)), new PointsOutOfRange(GARDEN, 4, -1, 3)),
                arguments(SIX_TO_TEN_POINTS, scored(points(GARDEN, 5)), new TooFewPoints(5, 6)),
                arguments(SIX_TO_TEN_POINTS, scored(points(GARDEN, 6), points(BENCH, 5)), new TooManyPoints(11, 10)),
                arguments(ONE_PER_THEME, chosen(BENCH, LIBRARY), new TooManyPerTheme(1, 1, 0)),
                arguments(ONE_PER_THEME, chosen(GARDEN, GARDEN), new ChosenTwice(GARDEN)),
                arguments(ONE_PER_THEME, ranked(GARDEN), new WrongBallotForm("chosen", "ranked")),
                arguments(ONE_OR_TWO_PLACES, ranked(), new TooFewChosen(0, 1)),
                arguments(ONE_OR_TWO_PLACES, ranked(BENCH, GARDEN, LIBRARY), new TooManyChosen(3, 2)),
                arguments(ONE_OR_TWO_PLACES, chosen(BENCH), new WrongBallotForm("ranked", "chosen")),
                arguments(TEN_TOKENS, tokens(), new TokensDoNotAddUp(0, 10)),
                arguments(TEN_TOKENS, tokens(share(GREEN, 6), share(TOGETHER, 5)), new TokensDoNotAddUp(11, 10)),
                arguments(TEN_TOKENS, tokens(share(GREEN, 0)), new TokensOutOfRange(GREEN, 0, 6)),
                arguments(TEN_TOKENS, tokens(share(GREEN, 7)), new TokensOutOfRange(GREEN, 7, 6)),
                arguments(TEN_TOKENS, tokens(share(GREEN, 1), share(GREEN, 1)), new ThemeIsNamedTwice(GREEN)),
                arguments(TEN_TOKENS, tokens(share(TRAFFIC, 1)), new ThemeIsNotOnTheBallot(TRAFFIC)),
                arguments(TEN_TOKENS, chosen(GARDEN), new WrongBallotForm("tokens", "chosen")),
                arguments(ONE_OR_TWO, tokens(share(GREEN, 1)), new WrongBallotForm("chosen", "tokens")));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refuses_what_does_not_fit_and_says_why(BallotForm form, Selection selection, RulebookRefusal refusal) {
        Rejection rejection =
                catchThrowableOfType(Rejection.class, () -> rulebook(form).check(selection));
        assertThat(rejection.refusal()).isEqualTo(refusal);
    }

    private static Selection.Score points(ProjectId project, int points) {
        return new Selection.Score(project, points);
    }

    private static Selection.Share share(ThemeId theme, int tokens) {
        return new Selection.Share(theme, tokens);
    }
}
