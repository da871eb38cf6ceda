package nl.wijkbudget.delivery;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.serialization.Revision;

/** Progress was reported. */
@Revision("1")
public record ProgressReported(DeliveryId delivery, int percent, String report) implements Decision {}
