package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** A round was planned. */
@Revision("1")
public record RoundPlanned(RoundId round, NeighbourhoodId neighbourhood, String title, String currency)
        implements Decision {}
