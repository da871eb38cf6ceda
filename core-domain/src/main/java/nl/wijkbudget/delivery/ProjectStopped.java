package nl.wijkbudget.delivery;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.serialization.Revision;

/** The project was stopped. */
@Revision("1")
public record ProjectStopped(DeliveryId delivery) implements Decision {}
