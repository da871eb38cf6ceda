package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The key that the ballots of a round got their names from is gone: from now on nobody can find a ballot by its code. */
@Revision("1")
public record RoundKeyDestroyed(RoundId round) implements Decision {}
