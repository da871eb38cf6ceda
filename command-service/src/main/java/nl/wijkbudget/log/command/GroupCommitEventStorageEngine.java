package nl.wijkbudget.log.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Stores events in one dense order: command threads hand theirs to one appender, which commits what is waiting at
 * once.
 *
 * <p>Axon's own engines commit per command and number at insert, which leaves gaps that readers skip in the end.
 */
public final class GroupCommitEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private static final int SKIMMED = 50_000;
    private static final Duration DRAIN = Duration.ofSeconds(30);

    private final LogReader log;
    private final SnapshotTable snapshots;
    private final KnownSnapshots known;
    private final UnaryOperator<LogRow> leaves;
    private final LogHead head = new LogHead();
    private final LogTail tail;
    private final Appender appender;
    private @Nullable Thread thread;

    GroupCommitEventStorageEngine(LogEngineBuilder builder) {
        super(builder);
        this.log = new LogReader(builder.database);
        this.snapshots = new SnapshotTable(builder.database);
        this.leaves = builder.leaves;
        this.known = new KnownSnapshots(log::aggregatesWithSnapshot);
        this.tail = new LogTail(head, builder.tailCapacity);
        this.appender = new Appender(builder.database, new Guards(builder.guards), tail, head);
    }

    /** Over a database that {@link LogSchema} has migrated. */
    public static LogEngineBuilder builder(DataSource database) {
        return new LogEngineBuilder(database);
    }

    /** Starts the appender, and returns when it leads, or waits as a standby, or has failed for the first time. */
    public synchronized void start() {
        if (thread == null) {
            thread = new Thread(appender, "log-appender");
            thread.start();
        }
        try {
            appender.awaitFirstTry();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes what was handed over, gives the lead away, and returns. */
    @Override
    public synchronized void close() {
        appender.stop();
        if (thread != null) {
            try {
                thread.join(DRAIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public StoreState state() {
        return appender.state();
    }

    /** For bulk readers: counting and replays. */
    public LogReader log() {
        return log;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            List<LogRow> rows = events.stream()
                    .map(event -> leaves.apply(LogRow.of(event, serializer)))
                    .toList();
            LogPosition.remember(appender.append(new Append(List.copyOf(events), rows)));
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(LogRow.of(snapshot, serializer));
        known.add(snapshot.getAggregateIdentifier());
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return known.contains(aggregateIdentifier)
                ? log.snapshot(aggregateIdentifier).stream().map(StoredEvent::ofAggregate)
                : Stream.empty();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long firstSequence, int limit) {
        if (!mayHold(aggregate)) {
            return List.of();
        }
        return log.stream(aggregate, firstSequence, limit).stream()
                .map(StoredEvent::ofAggregate)
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken token, int limit) {
        return log.page(Positions.after(token), visibleHead(), limit).stream()
                .map(StoredEvent::of)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = log.lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    @SuppressWarnings("NullAway") // the token of an empty log is null in Axon
    public TrackingToken createTailToken() {
        return Positions.token(LogRow.UNPLACED);
    }

    @Override
    @SuppressWarnings("NullAway")
    public TrackingToken createHeadToken() {
        return Positions.token(visibleHead());
    }

    @Override
    @SuppressWarnings("NullAway")
    public TrackingToken createTokenAt(Instant dateTime) {
        OptionalLong first = log.firstSince(LogTime.format(dateTime));
        return Positions.token(first.isPresent() ? first.getAsLong() - 1 : visibleHead());
    }

    boolean mayHold(String aggregate) {
        return appender.mayHold(aggregate);
    }

    /** What readers may see: everything that is durable, and nothing that is only on its way. */
    long visibleHead() {
        if (state() != StoreState.LEADING && head.moveTo(log.head())) {
            head.wake();
        }
        return head.position();
    }

    LogHead head() {
        return head;
    }

    /**
     * Events from this position on, or null when there are none yet.
     *
     * <p>Consecutive ones, unless they are read from the database and some kinds are unwanted; then a page that ends
     * early for its limit, and one that does not, both end where the next one begins.
     */
    @Nullable
    LogPage pageFrom(long position, int limit, Set<String> unwanted) {
        LogPage recent = tail.holding(position);
        if (recent != null) {
            return recent.from(position);
        }
        long after = position - 1;
        List<LogRow> rows = unwanted.isEmpty()
                ? log.page(after, head.position(), limit)
                : log.pageWithout(unwanted, after, Math.min(head.position(), after + SKIMMED), limit);
        return rows.isEmpty() ? null : new LogPage(rows);
    }

    String kind(Class<?> payload) {
        return LogRow.kind(getEventSerializer().typeForClass(payload));
    }

    List<TrackedEventMessage<?>> messages(LogPage page) {
        return page.messages(this::messages);
    }

    private List<TrackedEventMessage<?>> messages(List<LogRow> rows) {
        Stream<TrackedEventData<byte[]>> stored = rows.stream().map(StoredEvent::of);
        return EventUtils.upcastAndDeserializeTrackedEvents(stored, getEventSerializer(), upcasterChain)
                .toList();
    }
}
