package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** After the vote closed a contributor showed the seed of the commitment. */
@Revision("1")
public record SeedRevealed(RoundId round, ActorId contributor, LotSeed seed) implements Decision {}
