package nl.wijkbudget.delivery;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.serialization.Revision;

/** A team took the project on. */
@Revision("1")
public record TeamAssigned(DeliveryId delivery, ActorId lead, Set<ActorId> members) implements Fact {
    public TeamAssigned {
        members = Collections.unmodifiableSet(new TreeSet<>(members));
    }
}
