package nl.wijkbudget.agenda;

import java.time.Clock;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.MandateRegister;
import nl.wijkbudget.neighbourhood.Neighbourhoods;

/** All that an agenda asks of the world around it: who may decide, what the certified result is, what time it is. */
public record AgendaOffice(Neighbourhoods neighbourhoods, CertifiedResults results, Clock clock) {
    void requireMandate(NeighbourhoodId neighbourhood, Authority authority, Competence competence) {
        mandates(neighbourhood).require(authority, competence, clock.instant());
    }

    /** Whoever certifies results may draft the agenda that follows from one, and so may whoever reviews it. */
    void requireDrafter(NeighbourhoodId neighbourhood, Authority authority) {
        boolean certifies = mandates(neighbourhood).allows(authority, Competence.CERTIFY_RESULT, clock.instant());
        requireMandate(neighbourhood, authority, certifies ? Competence.CERTIFY_RESULT : Competence.REVIEW_AGENDA);
    }

    private MandateRegister mandates(NeighbourhoodId neighbourhood) {
        return neighbourhoods.of(neighbourhood).mandates();
    }
}
