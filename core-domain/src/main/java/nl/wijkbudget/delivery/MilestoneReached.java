package nl.wijkbudget.delivery;

import java.time.LocalDate;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.serialization.Revision;

/** Something planned was reached. */
@Revision("1")
public record MilestoneReached(DeliveryId delivery, String milestone, LocalDate reachedOn) implements Decision {}
