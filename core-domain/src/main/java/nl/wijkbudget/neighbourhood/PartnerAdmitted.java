package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import org.axonframework.serialization.Revision;

/** An organisation became partner. */
@Revision("1")
public record PartnerAdmitted(NeighbourhoodId neighbourhood, PartnerId partner, String name) implements Decision {}
