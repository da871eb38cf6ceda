package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The code in a letter became worthless, and a new letter took its place. */
@Revision("1")
public record CodeReplaced(RoundId round, int letter, int replacement) implements Decision {}
