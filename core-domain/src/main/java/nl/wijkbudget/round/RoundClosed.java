package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The round ended. */
@Revision("1")
public record RoundClosed(RoundId round) implements Decision {}
