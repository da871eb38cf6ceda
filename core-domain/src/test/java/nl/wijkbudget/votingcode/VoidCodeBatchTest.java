package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.ISSUED;
import static nl.wijkbudget.votingcode.CodeStory.SECOND;
import static nl.wijkbudget.votingcode.CodeStory.votingWeek;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidCodeBatch;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchIsUnknown;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchIsUsed;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotesAreReconciled;
import org.junit.jupiter.api.Test;

class VoidCodeBatchTest {
    private static final Authority EXPLAINED = ORGANISER.because("Het bestand kwam niet aan");
    private static final VoidCodeBatch COMMAND = new VoidCodeBatch(ROUND, BATCH);
    private static final CodeBatchVoided VOIDED = new CodeBatchVoided(ROUND, BATCH);

    @Test
    void makes_all_letters_of_a_batch_worthless() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectEvents(VOIDED);
    }

    @Test
    void stays_quiet_the_second_time() {
        votingWeek()
                .fixture()
                .given(ISSUED, VOIDED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_when_one_letter_was_voted_with_or_is_about_to_be() {
        for (LetterUse use : new LetterUse[] {LetterUse.USED, LetterUse.IN_USE}) {
            votingWeek()
                    .where(7, use)
                    .fixture()
                    .given(ISSUED)
                    .when(COMMAND, EXPLAINED.toMetaData())
                    .expectException(Refused.because(new BatchIsUsed(BATCH)));
        }
    }

    @Test
    void refuses_once_the_books_are_closed() {
        votingWeek()
                .fixture()
                .given(
                        ISSUED,
                        new VotesReconciled(ROUND, new CodeTally(100, 0, 0, 100, 0, 0), new BallotTally(0, 0, 0, 0)))
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new VotesAreReconciled(ROUND)));
    }

    @Test
    void refuses_a_batch_nobody_issued() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(new VoidCodeBatch(ROUND, SECOND), EXPLAINED.toMetaData())
                .expectException(Refused.because(new BatchIsUnknown(SECOND)));
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
    void refuses_whoever_has_no_mandate() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_VOTING_CODES)));
    }
}
