package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.axonframework.serialization.Revision;

/** A neighbourhood came into the engine. */
@Revision("1")
public record NeighbourhoodEstablished(NeighbourhoodId neighbourhood, String name, int residents) implements Decision {}
