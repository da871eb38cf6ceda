package nl.wijkbudget.delivery;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.serialization.Revision;

/** A team took the project on. */
@Revision("1")
public record TeamAssigned(DeliveryId delivery, ActorId lead, Set<ActorId> members) implements Decision {
    public TeamAssigned {
        members = Collections.unmodifiableSet(new TreeSet<>(members));
    }
}
