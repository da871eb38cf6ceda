package nl.wijkbudget.counting;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.counting.CountStory.CERTIFIED;
import static nl.wijkbudget.counting.CountStory.COUNTED;
import static nl.wijkbudget.counting.CountStory.FIRST;
import static nl.wijkbudget.counting.CountStory.REJECTED;
import static nl.wijkbudget.counting.CountStory.closedVote;

import nl.wijkbudget.counting.CountCommand.RejectCount;
import nl.wijkbudget.counting.CountRefusal.CountIsUnknown;
import nl.wijkbudget.counting.CountRefusal.ResultIsCertifiedAlready;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RejectCountTest {
    private static final Authority WITH_REASON = ORGANISER.because("A stack of paper ballots was entered twice");

    @Test
    void rejects_a_count_and_keeps_it() {
        rejects(WITH_REASON, COUNTED).expectEvents(REJECTED);
    }

    @Test
    void stays_quiet_when_it_is_rejected() {
        rejects(WITH_REASON, COUNTED, REJECTED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_once_the_result_is_certified() {
        rejects(WITH_REASON, COUNTED, CERTIFIED).expectException(Refused.because(new ResultIsCertifiedAlready(FIRST)));
    }

    @Test
    void refuses_without_a_reason() {
        rejects(ORGANISER, COUNTED).expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        rejects(RESIDENT.because("No"), COUNTED)
                .expectException(Refused.because(new MandateIsMissing(Competence.CERTIFY_RESULT)));
    }

    @Test
    void refuses_a_count_that_nobody_made() {
        rejects(WITH_REASON).expectException(Refused.because(new CountIsUnknown(FIRST)));
    }

    private static ResultValidator<Count> rejects(Authority authority, Object... given) {
        return closedVote().fixture().given(given).when(new RejectCount(FIRST), authority.toMetaData());
    }
}
