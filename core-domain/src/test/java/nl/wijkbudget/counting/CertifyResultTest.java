package nl.wijkbudget.counting;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.counting.CountStory.CERTIFIED;
import static nl.wijkbudget.counting.CountStory.COUNTED;
import static nl.wijkbudget.counting.CountStory.FIRST;
import static nl.wijkbudget.counting.CountStory.REJECTED;
import static nl.wijkbudget.counting.CountStory.SECOND;
import static nl.wijkbudget.counting.CountStory.closedVote;

import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountRefusal.CertifiesOwnCount;
import nl.wijkbudget.counting.CountRefusal.CountIsRejected;
import nl.wijkbudget.counting.CountRefusal.CountIsUnknown;
import nl.wijkbudget.counting.CountRefusal.RoundHasAnotherResult;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class CertifyResultTest {
    private static final Authority CERTIFIER = ORGANISER.because("The recount gives the same outcome");
    private static final CertifyResult COMMAND = new CertifyResult(FIRST);

    @Test
    void makes_the_outcome_the_result_of_the_round() {
        closedVote()
                .fixture()
                .given(COUNTED)
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectEvents(CERTIFIED);
    }

    @Test
    void refuses_who_counted() {
        closedVote()
                .fixture()
                .given(new GenericEventMessage<>(COUNTED, ORGANISER.toMetaData()))
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectException(Refused.because(new CertifiesOwnCount(FIRST, ORGANISER.actor())));
    }

    @Test
    void lets_someone_else_certify_what_was_counted() {
        closedVote()
                .fixture()
                .given(new GenericEventMessage<>(COUNTED, APPROVER.toMetaData()))
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectEvents(CERTIFIED);
    }

    @Test
    void a_count_of_the_program_is_nobodys_own() {
        Authority program = Authority.of(ORGANISER.actor(), Role.SYSTEM);
        closedVote()
                .fixture()
                .given(new GenericEventMessage<>(COUNTED, program.toMetaData()))
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectEvents(CERTIFIED);
    }

    @Test
    void stays_quiet_when_it_is_certified_even_for_who_counted() {
        closedVote()
                .withResultOf(FIRST)
                .fixture()
                .given(new GenericEventMessage<>(COUNTED, ORGANISER.toMetaData()), CERTIFIED)
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_when_it_is_certified() {
        closedVote()
                .withResultOf(FIRST)
                .fixture()
                .given(COUNTED, CERTIFIED)
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_rejected_count() {
        closedVote()
                .fixture()
                .given(COUNTED, REJECTED)
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectException(Refused.because(new CountIsRejected(FIRST)));
    }

    @Test
    void refuses_when_the_round_has_the_result_of_another_count() {
        closedVote()
                .withResultOf(SECOND)
                .fixture()
                .given(COUNTED)
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectException(Refused.because(new RoundHasAnotherResult(ROUND)));
    }

    @Test
    void refuses_when_the_round_was_abandoned() {
        closedVote()
                .in(Phase.ABANDONED)
                .fixture()
                .given(COUNTED)
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.ABANDONED, Phase.COUNTING)));
    }

    @Test
    void refuses_a_count_that_nobody_made() {
        closedVote()
                .fixture()
                .givenNoPriorActivity()
                .when(COMMAND, CERTIFIER.toMetaData())
                .expectException(Refused.because(new CountIsUnknown(FIRST)));
    }

    @Test
    void refuses_to_certify_without_a_reason() {
        closedVote()
                .fixture()
                .given(COUNTED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        closedVote()
                .fixture()
                .given(COUNTED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.CERTIFY_RESULT)));
    }
}
