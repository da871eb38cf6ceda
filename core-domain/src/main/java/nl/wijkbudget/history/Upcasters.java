package nl.wijkbudget.history;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Everything that is done to a stored event before it is read. */
public final class Upcasters {
    /**
     * In the order in which the changes were made.
     *
     * <p>To change an event: raise its {@code @Revision}, keep the golden file of the old revision and add one of the new,
     * write a {@code SingleEventUpcaster} from the old revision to the new on Jackson 3's {@code JsonNode}, and add it
     * here at the end. Nothing stored is ever rewritten.
     */
    private static final List<EventUpcaster> ALL = List.of(new VotesCountedFrom1To2(), new ProposalsFrom1To2());

    private Upcasters() {}

    /** The chain that an event store reads through. */
    public static EventUpcasterChain chain() {
        return new EventUpcasterChain(ALL);
    }
}
