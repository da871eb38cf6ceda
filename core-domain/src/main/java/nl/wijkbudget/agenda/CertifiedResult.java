package nl.wijkbudget.agenda;

import nl.wijkbudget.agenda.AgendaRefusal.ResultIsNotCertified;
import nl.wijkbudget.counting.CountProfile;
import nl.wijkbudget.counting.Outcome;
import nl.wijkbudget.counting.RulebookHistory;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.rulebook.Rulebook;

/** A certified result with the rulebook it was counted by. */
public record CertifiedResult(
        CountId count, RoundId round, NeighbourhoodId neighbourhood, Rulebook rulebook, Outcome outcome) {

    /** Puts together what the streams of the count and of its round say; refuses a count that is not certified. */
    public static CertifiedResult of(CountProfile count, RoundProfile round, RulebookHistory rulebooks) {
        if (!count.isCertified()) {
            throw new Rejection(new ResultIsNotCertified(count.count()));
        }
        return new CertifiedResult(
                count.count(),
                count.round(),
                round.neighbourhood(),
                rulebooks.frozen(count.rulebook()),
                count.outcome());
    }
}
