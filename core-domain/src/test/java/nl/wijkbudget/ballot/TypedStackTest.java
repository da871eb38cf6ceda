package nl.wijkbudget.ballot;

import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;
import static nl.wijkbudget.rulebook.SampleVote.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.wijkbudget.ballot.BallotRefusal.SheetIsTypedDifferently;
import nl.wijkbudget.ballot.BallotRefusal.SheetIsUnreadable;
import nl.wijkbudget.ballot.BallotRefusal.SheetsAreInvalid;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.rulebook.RulebookRefusal.ChosenTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.TooFewChosen;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyChosen;
import org.junit.jupiter.api.Test;

/** The ballot has 1 the garden, 2 the library and 3 the bench; a voter chooses one or two. */
class TypedStackTest {
    @Test
    void what_both_typed_is_numbered_by_line() {
        assertThat(TypedStack.of("1\n3 2\n", "1\r\n 3 2 ").sheets(RULEBOOK))
                .isEqualTo(List.of(new PaperSheet(1, chosen(GARDEN)), new PaperSheet(2, chosen(LIBRARY, BENCH))));
    }

    @Test
    void choices_in_another_order_are_no_difference() {
        assertThat(TypedStack.of("1 3", "3,1").sheets(RULEBOOK))
                .isEqualTo(List.of(new PaperSheet(1, chosen(GARDEN, BENCH))));
    }

    @Test
    void all_differences_and_all_misfits_are_told_at_once() {
        assertThat(faults("1\n2\n1 2 3\nx\n1 1\n-\n9", "1\n3\n1 2 3\nx\n1 1\n-\n8"))
                .containsExactly(
                        new SheetFault(2, new SheetIsTypedDifferently("2", "3")),
                        new SheetFault(3, new TooManyChosen(3, 2)),
                        new SheetFault(4, new SheetIsUnreadable("x")),
                        new SheetFault(5, new ChosenTwice(GARDEN)),
                        new SheetFault(6, new TooFewChosen(0, 1)),
                        new SheetFault(7, new SheetIsTypedDifferently("9", "8")));
    }

    @Test
    void a_sheet_that_one_of_them_left_out_shows_from_there_on() {
        assertThat(faults("1\n2\n3", "1\n3"))
                .containsExactly(
                        new SheetFault(2, new SheetIsTypedDifferently("2", "3")),
                        new SheetFault(3, new SheetIsTypedDifferently("3", "")));
    }

    @Test
    void an_empty_line_is_no_empty_ballot() {
        assertThat(faults("1\n\n2", "1\n\n2")).containsExactly(new SheetFault(2, new SheetIsUnreadable("")));
    }

    private static List<SheetFault> faults(String first, String second) {
        Rejection no = catchThrowableOfType(
                Rejection.class, () -> TypedStack.of(first, second).sheets(RULEBOOK));
        return ((SheetsAreInvalid) no.refusal()).faults();
    }
}
