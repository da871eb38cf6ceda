package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The round was given up. */
@Revision("1")
public record RoundAbandoned(RoundId round) implements Decision {}
