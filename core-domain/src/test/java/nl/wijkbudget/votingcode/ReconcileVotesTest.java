package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.ISSUED;
import static nl.wijkbudget.votingcode.CodeStory.votingWeek;

import java.util.List;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReconcileVotes;
import nl.wijkbudget.votingcode.VotingCodeRefusal.NoVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotesDoNotBalance;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotingIsNotClosed;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A hundred letters, of which one was voided and one replaced by a hundred and first. */
class ReconcileVotesTest {
    private static final ReconcileVotes COMMAND = new ReconcileVotes(ROUND);
    private static final Object[] LETTERS = {
        ISSUED, new CodesPosted(ROUND, BATCH), new CodeVoided(ROUND, 3), new CodeReplaced(ROUND, 7, 101)
    };

    @Test
    void records_all_figures_when_they_balance() {
        reconcile(closed().withRegister(59, 0, 40, 2).withBox(new BallotTally(40, 12, 5, 3), 12, 5))
                .expectEvents(new VotesReconciled(
                        ROUND, new CodeTally(101, 101, 40, 59, 1, 1), new BallotTally(40, 12, 5, 3)));
    }

    @Test
    void counts_a_vote_that_broke_off_by_what_is_in_the_box() {
        for (int inTheBox = 40; inTheBox <= 42; inTheBox++) {
            BallotTally ballots = new BallotTally(inTheBox, 0, 0, 0);
            reconcile(closed().withRegister(57, 2, 40, 2).withBox(ballots, 0, 0))
                    .expectEvents(new VotesReconciled(
                            ROUND, new CodeTally(101, 101, inTheBox, 99 - inTheBox, 1, 1), ballots));
        }
    }

    @Test
    void refuses_a_ballot_too_many() {
        refuses(
                closed().withRegister(57, 2, 40, 2).withBox(new BallotTally(43, 0, 0, 0), 0, 0),
                new Discrepancy(Balance.USED_CODES, 42, 43));
    }

    @Test
    void refuses_a_ballot_too_few() {
        refuses(
                closed().withRegister(57, 2, 40, 2).withBox(new BallotTally(39, 0, 0, 0), 0, 0),
                new Discrepancy(Balance.USED_CODES, 40, 39));
    }

    @Test
    void names_everything_that_does_not_balance() {
        refuses(
                closed().withRegister(60, 0, 40, 2).withBox(new BallotTally(41, 12, 5, 0), 11, 6),
                new Discrepancy(Balance.WORKING_CODES, 99, 100),
                new Discrepancy(Balance.USED_CODES, 40, 41),
                new Discrepancy(Balance.PAPER_BALLOTS, 11, 12),
                new Discrepancy(Balance.TABLE_BALLOTS, 6, 5));
    }

    @Test
    void stays_quiet_the_second_time() {
        votingWeek()
                .in(Phase.COUNTED)
                .fixture()
                .given(
                        ISSUED,
                        new VotesReconciled(ROUND, new CodeTally(100, 0, 0, 100, 0, 0), new BallotTally(0, 0, 0, 0)))
                .when(COMMAND, ORGANISER.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_before_closing() {
        reconcile(votingWeek()).expectException(Refused.because(new VotingIsNotClosed(ROUND)));
    }

    @Test
    void refuses_in_a_round_without_codes() {
        closed().fixture()
                .givenNoPriorActivity()
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new NoVotingCodes(ROUND)));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        closed().fixture()
                .given(ISSUED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_VOTING_CODES)));
    }

    private static CodeStory closed() {
        return votingWeek().in(Phase.COUNTING);
    }

    private static ResultValidator<VotingCodes> reconcile(CodeStory story) {
        return story.fixture().given(LETTERS).when(COMMAND, ORGANISER.toMetaData());
    }

    private static void refuses(CodeStory story, Discrepancy... discrepancies) {
        reconcile(story).expectException(Refused.because(new VotesDoNotBalance(List.of(discrepancies))));
    }
}
