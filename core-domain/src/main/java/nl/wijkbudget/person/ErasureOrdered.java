package nl.wijkbudget.person;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.axonframework.serialization.Revision;

/** Somebody with a mandate ordered that a person's data be erased; not said is whose. */
@Revision("1")
public record ErasureOrdered(ErasureId erasure, NeighbourhoodId neighbourhood, ErasureGround ground)
        implements Decision {}
