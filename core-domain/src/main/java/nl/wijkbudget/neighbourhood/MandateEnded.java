package nl.wijkbudget.neighbourhood;

import java.time.Instant;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.axonframework.serialization.Revision;

/** A mandate ended before its time. */
@Revision("1")
public record MandateEnded(NeighbourhoodId neighbourhood, MandateId mandate, Instant endedAt) implements Decision {}
