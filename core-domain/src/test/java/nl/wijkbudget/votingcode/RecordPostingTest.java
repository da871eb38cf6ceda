package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.ISSUED;
import static nl.wijkbudget.votingcode.CodeStory.SECOND;
import static nl.wijkbudget.votingcode.CodeStory.votingWeek;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.votingcode.VotingCodeCommand.RecordPosting;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchIsUnknown;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchIsVoided;
import nl.wijkbudget.votingcode.VotingCodeRefusal.NoVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundIsPastVoting;
import org.junit.jupiter.api.Test;

class RecordPostingTest {
    private static final RecordPosting COMMAND = new RecordPosting(ROUND, BATCH);
    private static final CodesPosted POSTED = new CodesPosted(ROUND, BATCH);

    @Test
    void notes_that_the_letters_are_on_their_way() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectEvents(POSTED);
    }

    @Test
    void stays_quiet_the_second_time() {
        votingWeek()
                .fixture()
                .given(ISSUED, POSTED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_batch_nobody_issued() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(new RecordPosting(ROUND, SECOND), ORGANISER.toMetaData())
                .expectException(Refused.because(new BatchIsUnknown(SECOND)));
    }

    @Test
    void refuses_a_voided_batch() {
        votingWeek()
                .fixture()
                .given(ISSUED, new CodeBatchVoided(ROUND, BATCH))
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new BatchIsVoided(BATCH)));
    }

    @Test
    void refuses_in_a_round_without_codes() {
        votingWeek()
                .fixture()
                .givenNoPriorActivity()
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new NoVotingCodes(ROUND)));
    }

    @Test
    void refuses_once_the_vote_closed() {
        votingWeek()
                .in(Phase.COUNTING)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsPastVoting(ROUND, Phase.COUNTING)));
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
