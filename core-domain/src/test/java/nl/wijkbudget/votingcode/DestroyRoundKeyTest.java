package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.votingcode.CodeStory.BATCH;
import static nl.wijkbudget.votingcode.CodeStory.DIGEST;
import static nl.wijkbudget.votingcode.CodeStory.votingWeek;

import java.time.Duration;
import java.time.Instant;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.votingcode.VotingCodeCommand.DestroyRoundKey;
import nl.wijkbudget.votingcode.VotingCodeRefusal.NoVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeRefusal.ObjectionsArePossible;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotingIsNotClosed;
import org.junit.jupiter.api.Test;

/** Mandates of the sample neighbourhood end a day after the sample vote, so the objection period is none here. */
class DestroyRoundKeyTest {
    private static final Authority EXPLAINED = ORGANISER.because("Niemand maakte bezwaar");
    private static final DestroyRoundKey COMMAND = new DestroyRoundKey(ROUND);
    private static final CodesIssued ISSUED = new CodesIssued(ROUND, BATCH, 1, 100, DIGEST, 0);
    private static final RoundKeyDestroyed DESTROYED = new RoundKeyDestroyed(ROUND);

    @Test
    void takes_the_last_way_from_a_code_to_its_ballot() {
        closedAt(WINDOW.closesAt())
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectEvents(DESTROYED);
    }

    @Test
    void stays_quiet_the_second_time() {
        closedAt(WINDOW.closesAt())
                .fixture()
                .given(ISSUED, DESTROYED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_while_someone_can_object() {
        closedAt(WINDOW.closesAt().minusNanos(1))
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new ObjectionsArePossible(ROUND, WINDOW.closesAt())));
    }

    @Test
    void the_period_is_that_of_the_first_batch() {
        Instant until = WINDOW.closesAt().plus(Duration.ofDays(42));
        closedAt(WINDOW.closesAt())
                .fixture()
                .given(CodeStory.ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new ObjectionsArePossible(ROUND, until)));
    }

    @Test
    void refuses_before_closing() {
        votingWeek()
                .fixture()
                .given(ISSUED)
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new VotingIsNotClosed(ROUND)));
    }

    @Test
    void refuses_in_a_round_without_codes() {
        closedAt(WINDOW.closesAt())
                .fixture()
                .givenNoPriorActivity()
                .when(COMMAND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new NoVotingCodes(ROUND)));
    }

    @Test
    void refuses_without_a_reason() {
        closedAt(WINDOW.closesAt())
                .fixture()
                .given(ISSUED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        closedAt(WINDOW.closesAt())
                .fixture()
                .given(ISSUED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_VOTING_CODES)));
    }

    private static CodeStory closedAt(Instant now) {
        return votingWeek().in(Phase.COUNTING).at(now);
    }
}
