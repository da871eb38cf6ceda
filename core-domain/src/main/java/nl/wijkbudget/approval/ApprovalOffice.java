package nl.wijkbudget.approval;

import java.time.Clock;
import java.time.Instant;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;

/** All that a submission asks of the world around it: who may approve, what time it is. */
public record ApprovalOffice(Neighbourhoods neighbourhoods, Clock clock) {
    void requireApprover(NeighbourhoodId neighbourhood, Authority authority) {
        neighbourhoods.of(neighbourhood).requireMandate(authority, Competence.APPROVE_DECISION, now());
    }

    Instant now() {
        return clock.instant();
    }
}
