package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.axonframework.serialization.Revision;

/** An actor was given a mandate. */
@Revision("1")
public record MandateGranted(NeighbourhoodId neighbourhood, MandateId mandate, Mandate grant) implements Decision {}
