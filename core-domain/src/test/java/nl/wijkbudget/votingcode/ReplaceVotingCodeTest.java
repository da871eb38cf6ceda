package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.ISSUED;
import static nl.wijkbudget.votingcode.CodeStory.votingWeek;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReplaceVotingCode;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsInUse;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsReplaced;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsUnknown;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsUsed;
import nl.wijkbudget.votingcode.VotingCodeRefusal.LetterIsVoided;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundIsPastVoting;
import org.junit.jupiter.api.Test;

class ReplaceVotingCodeTest {
    private static final ReplaceVotingCode COMMAND = new ReplaceVotingCode(ROUND, 7);
    private static final CodeReplaced REPLACED = new CodeReplaced(ROUND, 7, 101);

    @Test
    void gives_the_next_number_in_the_place_of_a_lost_letter() {
        votingWeek().fixture().given(ISSUED).when(COMMAND, DESK.toMetaData()).expectEvents(REPLACED);
    }

    @Test
    void replaces_a_replacement() {
        votingWeek()
                .fixture()
                .given(ISSUED, REPLACED)
                .when(new ReplaceVotingCode(ROUND, 101), DESK.toMetaData())
                .expectEvents(new CodeReplaced(ROUND, 101, 102));
    }

    @Test
    void refuses_the_second_time_and_names_the_letter_that_took_its_place() {
        votingWeek()
                .fixture()
                .given(ISSUED, REPLACED)
                .when(COMMAND, DESK.toMetaData())
                .expectException(Refused.because(new LetterIsReplaced(7, 101)));
    }

    @Test
    void refuses_a_voided_letter() {
        votingWeek()
                .fixture()
                .given(ISSUED, new CodeBatchVoided(ROUND, BATCH))
                .when(COMMAND, DESK.toMetaData())
                .expectException(Refused.because(new LetterIsVoided(7)));
    }

    @Test
    void refuses_a_letter_that_was_voted_with_or_is_about_to_be() {
        votingWeek()
                .where(7, LetterUse.USED)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, DESK.toMetaData())
                .expectException(Refused.because(new LetterIsUsed(7)));
        votingWeek()
                .where(7, LetterUse.IN_USE)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, DESK.toMetaData())
                .expectException(Refused.because(new LetterIsInUse(7)));
    }

    @Test
    void refuses_a_number_no_letter_has() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(new ReplaceVotingCode(ROUND, 101), DESK.toMetaData())
                .expectException(Refused.because(new LetterIsUnknown(101)));
    }

    @Test
    void refuses_once_the_vote_closed() {
        votingWeek()
                .in(Phase.COUNTING)
                .fixture()
                .given(ISSUED)
                .when(COMMAND, DESK.toMetaData())
                .expectException(Refused.because(new RoundIsPastVoting(ROUND, Phase.COUNTING)));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.REPLACE_VOTING_CODE)));
    }
}
