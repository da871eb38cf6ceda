package nl.wijkbudget.delivery;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.serialization.Revision;

/** Evidence was referred to. */
@Revision("1")
public record EvidenceAttached(DeliveryId delivery, Evidence evidence) implements Decision {}
