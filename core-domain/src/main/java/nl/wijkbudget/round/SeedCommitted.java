package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** Before the vote opened a contributor committed to a seed for the lot; a later commitment of the same takes its place. */
@Revision("1")
public record SeedCommitted(RoundId round, ActorId contributor, SeedCommitment commitment) implements Decision {}
