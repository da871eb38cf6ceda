package nl.wijkbudget.counting;

import java.time.Clock;
import nl.wijkbudget.counting.CountRefusal.VotesAreNotReconciled;
import nl.wijkbudget.counting.CountRefusal.VotingIsNotClosed;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import nl.wijkbudget.round.Rounds;

/** All that a count asks of the world around it: who may decide and who must approve, how far the round is, what is in the ballot box and whether it balances, what time it is. */
public record CountingOffice(
        Neighbourhoods neighbourhoods,
        Rounds rounds,
        BallotBox box,
        VoteReconciliations reconciliations,
        Approvals approvals,
        Clock clock) {
    /** The round, or a refusal for whoever has no mandate to count there. */
    RoundProfile round(RoundId round, Authority authority) {
        RoundProfile found = rounds.of(round);
        neighbourhoods.of(found.neighbourhood()).requireMandate(authority, Competence.CERTIFY_RESULT, clock.instant());
        return found;
    }

    /** Opens the ballot box; an abandoned round has no result, and before closing nobody looks. */
    BoxContents open(RoundProfile round) {
        requireNotAbandoned(round);
        if (round.phase().compareTo(Phase.COUNTING) < 0) {
            throw new Rejection(new VotingIsNotClosed(round.round()));
        }
        return box.of(round.round());
    }

    void requireReconciled(RoundProfile round) {
        if (reconciliations.isMissingFor(round.round())) {
            throw new Rejection(new VotesAreNotReconciled(round.round()));
        }
    }

    void requireNotAbandoned(RoundProfile round) {
        if (round.phase() == Phase.ABANDONED) {
            throw new Rejection(new WrongPhase(round.round(), Phase.ABANDONED, Phase.COUNTING));
        }
    }
}
