package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The round has a certified result. */
@Revision("1")
public record ResultRecorded(RoundId round, CountId count) implements Decision {}
