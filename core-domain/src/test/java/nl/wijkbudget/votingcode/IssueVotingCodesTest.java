package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.DAYS;
import static nl.wijkbudget.votingcode.CodeStory.DIGEST;
import static nl.wijkbudget.votingcode.CodeStory.ISSUED;
import static nl.wijkbudget.votingcode.CodeStory.OTHER_ROUND;
import static nl.wijkbudget.votingcode.CodeStory.SECOND;
import static nl.wijkbudget.votingcode.CodeStory.votingWeek;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.votingcode.VotingCodeCommand.IssueVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeRefusal.BatchExistsAlready;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundIsPastVoting;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundKeyHasChanged;
import org.junit.jupiter.api.Test;

class IssueVotingCodesTest {
    private static final IssueVotingCodes FIRST = new IssueVotingCodes(ROUND, BATCH, 100, DIGEST);
    private static final IssueVotingCodes MORE = new IssueVotingCodes(ROUND, SECOND, 20, DIGEST);

    @Test
    void numbers_the_letters_from_1() {
        votingWeek()
                .fixture()
                .givenNoPriorActivity()
                .when(FIRST, ORGANISER.toMetaData())
                .expectEvents(ISSUED);
    }

    @Test
    void is_possible_before_voting_opens() {
        votingWeek()
                .in(Phase.ASSESSING)
                .fixture()
                .givenNoPriorActivity()
                .when(FIRST, ORGANISER.toMetaData())
                .expectEvents(ISSUED);
    }

    @Test
    void goes_on_after_the_last_letter_also_when_that_replaced_another() {
        votingWeek()
                .fixture()
                .given(ISSUED, new CodeReplaced(ROUND, 7, 101))
                .when(MORE, ORGANISER.toMetaData())
                .expectEvents(new CodesIssued(ROUND, SECOND, 102, 20, DIGEST, DAYS));
    }

    @Test
    void keeps_the_objection_period_of_the_first_batch() {
        votingWeek()
                .fixture()
                .given(new CodesIssued(ROUND, BATCH, 1, 100, DIGEST, 14))
                .when(MORE, ORGANISER.toMetaData())
                .expectEvents(new CodesIssued(ROUND, SECOND, 101, 20, DIGEST, 14));
    }

    @Test
    void refuses_the_same_batch_because_its_codes_were_told() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(FIRST, ORGANISER.toMetaData())
                .expectException(Refused.because(new BatchExistsAlready(BATCH)));
    }

    @Test
    void refuses_another_key_than_the_first_batch_was_issued_with() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(new IssueVotingCodes(ROUND, SECOND, 20, "b".repeat(64)), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundKeyHasChanged(ROUND)));
    }

    @Test
    void refuses_once_the_vote_closed() {
        votingWeek()
                .in(Phase.COUNTING)
                .fixture()
                .givenNoPriorActivity()
                .when(FIRST, ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsPastVoting(ROUND, Phase.COUNTING)));
    }

    @Test
    void refuses_a_round_nobody_planned() {
        votingWeek()
                .fixture()
                .givenNoPriorActivity()
                .when(new IssueVotingCodes(OTHER_ROUND, BATCH, 1, DIGEST), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(OTHER_ROUND)));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        votingWeek()
                .fixture()
                .givenNoPriorActivity()
                .when(FIRST, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_VOTING_CODES)));
    }

    @Test
    void a_batch_has_a_code_at_least_and_no_more_than_one_can_print() {
        assertThatThrownBy(() -> new IssueVotingCodes(ROUND, BATCH, 0, DIGEST))
                .hasMessage("A batch has 1 to 50000 codes, not 0");
        assertThatThrownBy(() -> new IssueVotingCodes(ROUND, BATCH, 50_001, DIGEST))
                .hasMessage("A batch has 1 to 50000 codes, not 50001");
    }
}
