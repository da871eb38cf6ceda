package nl.wijkbudget.votingcode.command;

import java.util.Optional;
import nl.wijkbudget.identity.RoundId;

/** Promises that the event of a ballot will be in the log that anyone can check; empty where nobody signs one. */
@FunctionalInterface
public interface BallotPromises {
    Optional<String> of(RoundId round, String eventId);
}
