package nl.wijkbudget.delivery;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** Work began. */
@Revision("1")
public record ProjectStarted(DeliveryId delivery, ProjectId project, NeighbourhoodId neighbourhood, AgendaId agenda)
        implements Decision {}
