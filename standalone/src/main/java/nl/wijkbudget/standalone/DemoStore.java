package nl.wijkbudget.standalone;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Keeps a demo, in which anybody may be anybody, away from what people really decided. */
final class DemoStore {
    private static final NeighbourhoodEstablished FIRST = new NeighbourhoodEstablished(
            DemoPeople.FIRST.neighbourhood(), DemoPeople.FIRST.name(), DemoPeople.FIRST.residents());

    private DemoStore() {}

    /** Fails on a log that does not begin with the demo. */
    static void require(EventStore log) {
        try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
            if (events.hasNextAvailable() && !beginsTheDemo(events.nextAvailable())) {
                throw new RealData();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static boolean beginsTheDemo(TrackedEventMessage<?> first) {
        Authority by = Authority.from(first.getMetaData());
        return first.getPayload().equals(FIRST) && by != null && by.actor().equals(DemoPeople.ORGANISER.actor());
    }

    /** The log holds something else than a demo. */
    static final class RealData extends RuntimeException {
        RealData() {
            super("This store was not made by the demo. In a demo anybody may be anybody, so it does not start on what"
                    + " people really decided. Give the demo a folder of its own: --wijkbudget.data=./demo");
        }
    }
}
