package nl.wijkbudget.delivery;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.serialization.Revision;

/** The project is done. */
@Revision("1")
public record ProjectCompleted(DeliveryId delivery) implements Decision {}
