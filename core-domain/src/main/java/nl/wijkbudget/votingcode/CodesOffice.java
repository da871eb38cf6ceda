package nl.wijkbudget.votingcode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.votingcode.VotingCodeRefusal.ObjectionsArePossible;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundIsPastVoting;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotingIsNotClosed;

/**
 * All that decisions about voting codes ask of the world around them.
 *
 * @param objectionPeriod how long after the vote objections are possible, for rounds that get their first codes now
 */
public record CodesOffice(
        Neighbourhoods neighbourhoods,
        Rounds rounds,
        BallotPapers papers,
        CodeRegister register,
        BallotsReceived ballots,
        Duration objectionPeriod,
        Clock clock) {
    /** Refuses whoever may not decide this in the neighbourhood of the round. */
    RoundProfile round(RoundId round, Authority authority, Competence competence) {
        RoundProfile found = rounds.of(round);
        neighbourhoods.of(found.neighbourhood()).requireMandate(authority, competence, clock.instant());
        return found;
    }

    static void requireBeforeClosing(RoundProfile round) {
        if (round.phase().compareTo(Phase.COUNTING) >= 0) {
            throw new Rejection(new RoundIsPastVoting(round.round(), round.phase()));
        }
    }

    static void requireClosed(RoundProfile round) {
        if (round.phase().compareTo(Phase.COUNTING) < 0) {
            throw new Rejection(new VotingIsNotClosed(round.round()));
        }
    }

    /** Refuses as long as someone can object to a vote that closed when its rulebook says. */
    void requireBeyondObjection(RoundId round, int days) {
        Instant until = papers.of(round).rulebook().window().closesAt().plus(Duration.ofDays(days));
        if (clock.instant().isBefore(until)) {
            throw new Rejection(new ObjectionsArePossible(round, until));
        }
    }

    int objectionDays() {
        return Math.toIntExact(objectionPeriod.toDays());
    }
}
