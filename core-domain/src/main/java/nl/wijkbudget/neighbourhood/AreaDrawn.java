package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.axonframework.serialization.Revision;

/** It was said where a neighbourhood lies, for the first time or anew. */
@Revision("1")
public record AreaDrawn(NeighbourhoodId neighbourhood, Area area) implements Decision {}
