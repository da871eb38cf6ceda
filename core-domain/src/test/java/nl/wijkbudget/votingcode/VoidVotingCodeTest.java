package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.ISSUED;
import static nl.wijkbudget.votingcode.CodeStory.votingWeek;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidVotingCode;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsInUse;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsReplaced;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsUnknown;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsUsed;
import nl.wijkbudget.votingcode.VotingCodeRefusal.NoVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotesAreReconciled;
import org.junit.jupiter.api.Test;

class VoidVotingCodeTest {
    private static final Authority EXPLAINED = ORGANISER.because("Onbestelbaar retour");
    private static final VoidVotingCode COMMAND = new VoidVotingCode(ROUND, 7);
    private static final CodeVoided VOIDED = new CodeVoided(ROUND, 7);
    private static final VotesReconciled RECONCILED =
            new VotesReconciled(ROUND, new CodeTally(100, 0, 0, 100, 0, 0), new BallotTally(0, 0, 0, 0));

    @Test
    void makes_a_letter_worthless() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectEvents(VOIDED);
    }

    @Test
    void is_possible_after_closing_until_the_books_are_closed() {
        votingWeek()
                .in(Phase.COUNTING)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectEvents(VOIDED);
        votingWeek()
                .in(Phase.COUNTING)
                .fixture()
                .given(ISSUED, RECONCILED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new VotesAreReconciled(ROUND)));
    }

    @Test
    void stays_quiet_when_it_is_voided_by_itself_or_with_its_batch() {
        votingWeek()
                .fixture()
                .given(ISSUED, VOIDED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        votingWeek()
                .fixture()
                .given(ISSUED, new CodeBatchVoided(ROUND, BATCH))
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_letter_that_was_voted_with_because_nobody_can_find_its_ballot() {
        votingWeek()
                .where(7, LetterUse.USED)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new LetterIsUsed(7)));
    }

    @Test
    void refuses_a_letter_that_someone_is_voting_with() {
        votingWeek()
                .where(7, LetterUse.IN_USE)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new LetterIsInUse(7)));
    }

    @Test
    void refuses_a_letter_that_was_replaced() {
        votingWeek()
                .fixture()
                .given(ISSUED, new CodeReplaced(ROUND, 7, 101))
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new LetterIsReplaced(7, 101)));
    }

    @Test
    void knows_the_letters_from_the_first_to_the_last() {
        refusesUnknown(0);
        refusesUnknown(101);
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(new VoidVotingCode(ROUND, 100), EXPLAINED.toMetaData())
                .expectEvents(new CodeVoided(ROUND, 100));
    }

    @Test
    void refuses_in_a_round_without_codes() {
        votingWeek()
                .fixture()
                .givenNoPriorActivity()
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new NoVotingCodes(ROUND)));
    }

    @Test
    void refuses_without_a_reason() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void tells_whoever_has_no_mandate_nothing_of_the_letter() {
        votingWeek()
                .where(7, LetterUse.USED)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_VOTING_CODES)));
    }

    private static void refusesUnknown(int letter) {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(new VoidVotingCode(ROUND, letter), EXPLAINED.toMetaData())
                .expectException(Refused.because(new LetterIsUnknown(letter)));
    }
}
