package nl.wijkbudget.delivery.projection;

import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how far a project is, or was. */
public class DeliveryAnswers {
    private final DeliveryTables now;
    private final Past past;

    DeliveryAnswers(DeliveryRows deliveries, DeliveryEntryRows entries, Past past) {
        this.now = new DeliveryTables(deliveries, entries);
        this.past = past;
    }

    @QueryHandler
    Optional<DeliveryDetail> answer(GetDelivery query) {
        if (query.asOf() == null) {
            return now.of(query.project());
        }
        DeliveryTables then = DeliveryTables.inMemory();
        past.tell(Set.of(DeliveryId.of(query.project()).toString()), query.asOf(), then.projection());
        return then.of(query.project());
    }
}
