package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The code in a letter became worthless; nobody voted with it. */
@Revision("1")
public record CodeVoided(RoundId round, int letter) implements Decision {}
