package nl.wijkbudget.log.command;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.event.axon.EventBuffer;
import org.axonframework.axonserver.connector.event.axon.GrpcMetaDataAwareSerializer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The events of Axon Server as one dense order, or not at all: whoever follows them gets each position once, after the
 * one before it, with the event that everybody else got there. When that is in doubt nothing is read or written any more.
 *
 * <p>A connection that is lost is no doubt: the stream fails, and who follows it opens another where it was.
 */
public final class ConsecutiveEventStore extends AxonServerEventStore {
    private final AxonServerConfiguration server;
    private final AxonServerConnectionManager connections;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final SeenEvents seen;
    private final LogTrust trust;

    private ConsecutiveEventStore(
            Builder builder, AxonServerConfiguration server, AxonServerConnectionManager connections, Events events) {
        super(builder);
        this.server = server;
        this.connections = connections;
        this.serializer = new GrpcMetaDataAwareSerializer(events.serializer());
        this.upcasters = events.upcasters();
        this.seen = events.seen();
        this.trust = events.trust();
    }

    /** How events are read, and what is known of them. */
    public record Events(Serializer serializer, EventUpcaster upcasters, SeenEvents seen, LogTrust trust) {}

    /** Over the server that the builder is for; building once makes the engine that this store writes with. */
    public static ConsecutiveEventStore over(
            Builder builder, AxonServerConfiguration server, AxonServerConnectionManager connections, Events events) {
        builder.configuration(server)
                .platformConnectionManager(connections)
                .eventSerializer(events.serializer())
                .upcasterChain(events.upcasters())
                .build();
        return new ConsecutiveEventStore(builder, server, connections, events);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        trust.require();
        long after = Positions.after(token);
        catchUp(after);
        return new EventBuffer(consecutive(after), upcasters, serializer, true);
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        trust.require();
        super.prepareCommit(events);
    }

    /** How far this process has read since it started. */
    LogHead head() {
        return seen.head();
    }

    /** Reads what nobody has read yet, and gives the position of the last event that was read. */
    long readToTheEnd() {
        trust.require();
        long end = end();
        if (end != seen.last()) {
            catchUp(end);
        }
        return seen.last();
    }

    /** Reads the last event that was seen once more, and after it what has not been seen up to this position. */
    private synchronized void catchUp(long upTo) {
        long last = seen.last();
        long known = Math.max(last, upTo);
        long end = end();
        if (end < known) {
            trust.lose(LogDoubt.endsBefore(end, known));
            trust.require();
        }
        read(Math.max(last - 1, -1), known, event -> {});
    }

    /** The events after a position, up to another one that the server has. */
    void read(long after, long upTo, Consumer<EventWithToken> taker) {
        if (after >= upTo) {
            return;
        }
        trust.require();
        try (EventStream again = consecutive(after)) {
            for (long at = after; at < upTo; at++) {
                EventWithToken next = again.nextIfAvailable(server.getCommitTimeout(), TimeUnit.MILLISECONDS);
                if (next == null) {
                    throw new EventStoreException("Axon Server does not give the events that it has");
                }
                taker.accept(next);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Stopped while the log was read", stop);
        }
    }

    private EventStream consecutive(long after) {
        EventStream stream = channel()
                .openStream(
                        after,
                        server.getEventFlowControl().getPermits(),
                        server.getEventFlowControl().getNrOfNewPermits(),
                        server.isForceReadFromLeader());
        return new ConsecutiveEvents(stream, after, seen, trust);
    }

    private long end() {
        try {
            return channel().getLastToken().get(server.getCommitTimeout(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Stopped while the log was asked for its end", stop);
        } catch (ExecutionException | TimeoutException e) {
            throw new EventStoreException("Axon Server does not say where its log ends", e);
        }
    }

    private EventChannel channel() {
        return connections.getConnection(server.getContext()).eventChannel();
    }
}
