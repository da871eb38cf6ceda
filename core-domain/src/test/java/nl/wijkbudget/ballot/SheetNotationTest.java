package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;
import static nl.wijkbudget.rulebook.SampleVote.chosen;
import static nl.wijkbudget.rulebook.SampleVote.ranked;
import static nl.wijkbudget.rulebook.SampleVote.scored;
import static nl.wijkbudget.rulebook.SampleVote.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.Selection.Score;
import nl.wijkbudget.rulebook.Selection.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNotationTest {
    private static final BallotForm TOKENS = new BallotForm.Tokens(List.of(GREEN, TOGETHER), 10, 10);

    static Stream<Arguments> ballots() {
        return Stream.of(
                arguments(new BallotForm.Approval(1, 2), "3 1", chosen(GARDEN, BENCH)),
                arguments(new BallotForm.Approval(1, 2), "-", chosen()),
                arguments(new BallotForm.Approval(1, 2), "\u0663", chosen(BENCH)),
                arguments(new BallotForm.ApprovalPerTheme(1, 0), "2", chosen(LIBRARY)),
                arguments(new BallotForm.PointsPerPlace(List.of(3, 1)), "3 1", ranked(BENCH, GARDEN)),
                arguments(new BallotForm.Ranking(1, 3), "2,3, 1", ranked(LIBRARY, BENCH, GARDEN)),
                arguments(new BallotForm.Scores(-1, 3), "3=-1 1=0", scored(new Score(GARDEN, 0), new Score(BENCH, -1))),
                arguments(TOKENS, "2=3 1=7", tokens(new Share(GREEN, 7), new Share(TOGETHER, 3))));
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void numbers_are_those_of_the_order_of_the_ballot(BallotForm form, String line, Selection selection) {
        assertThat(new SheetNotation(with(form)).read(line)).hasValue(selection);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "12345", "1=2", "een", "1 - 2", "-1", "1.5", "99999999999"})
    void what_names_nothing_on_the_ballot_is_not_read(String line) {
        assertThat(new SheetNotation(RULEBOOK).read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1=", "=1", "3=1", "1=een", "1=1=1", "1 = 2"})
    void tokens_stand_behind_the_number_of_a_theme(String line) {
        assertThat(new SheetNotation(with(TOKENS)).read(line)).isEmpty();
    }

    private static Rulebook with(BallotForm form) {
        Rulebook sample = RULEBOOK;
        return new Rulebook(
                sample.candidates(),
                form,
                sample.rule(),
                sample.pots(),
                sample.tieRule(),
                sample.window(),
                sample.eligibility(),
                sample.channels(),
                sample.top(),
                sample.currency());
    }
}
