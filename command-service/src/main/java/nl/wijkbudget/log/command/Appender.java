package nl.wijkbudget.log.command;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.wijkbudget.log.command.BatchWriter.UnknownOutcome;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes events: it waits for its turn to lead, writes batches, and starts anew after a failure. */
final class Appender implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final long PAUSE_MILLIS = 100;
    private static final int BATCH = 1_000;
    private static final int QUIET_TURNS_PER_PROBE = 10;

    private final DataSource database;
    private final LogDatabase kind;
    private final Guards guards;
    private final LogTail tail;
    private final LogHead head;
    private final LogReader log;
    private final KnownStreams streams = new KnownStreams();
    private final AppendQueue queue = new AppendQueue();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch firstTry = new CountDownLatch(1);
    private volatile StoreState state = StoreState.STOPPED;
    private volatile @Nullable Exception trouble;
    private @Nullable Unresolved unresolved;
    private int quietTurns;

    Appender(DataSource database, Guards guards, LogTail tail, LogHead head) {
        this.database = database;
        this.kind = LogDatabase.of(database);
        this.guards = guards;
        this.tail = tail;
        this.head = head;
        this.log = new LogReader(database);
    }

    StoreState state() {
        return state;
    }

    /** Waits until this append is stored; refuses at once when this process cannot store it. */
    long append(Append append) {
        refuseUnlessLeading();
        queue.add(append);
        if (state == StoreState.STOPPED && append.take()) {
            throw notStored(null);
        }
        return append.await();
    }

    private void refuseUnlessLeading() {
        if (state != StoreState.LEADING || stopping.get()) {
            throw notStored(trouble);
        }
    }

    private EventStoreException notStored(@Nullable Exception cause) {
        String why = stopping.get() ? "it is shutting down" : "it is " + state;
        return new EventStoreException("Nothing is stored: this process does not append, " + why, cause);
    }

    /** Whether this aggregate can have events; no means no, as long as this process appends. */
    boolean mayHold(String aggregateId) {
        return streams.mayHold(aggregateId);
    }

    void awaitFirstTry() throws InterruptedException {
        firstTry.await();
    }

    /** Lets what waits be written first. */
    void stop() {
        stopping.set(true);
    }

    @Override
    public void run() {
        try {
            while (!stopping.get()) {
                lead();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            state = StoreState.STOPPED;
            firstTry.countDown();
            giveUp();
        }
    }

    private void lead() throws InterruptedException {
        WriterSession session = tryStart();
        firstTry.countDown();
        if (session == null) {
            queue.drain(append -> append.failed(notStored(trouble)));
            Thread.sleep(PAUSE_MILLIS);
            return;
        }
        try {
            writeUntilStopped(new BatchWriter(session, guards, tail, streams));
            state = StoreState.STANDBY;
            streams.forget();
            session.close();
        } catch (SQLException | RuntimeException e) {
            LOG.error("The appender lost its place, and tries to get it back", e);
            brokenBy(e);
            session.discard();
        } catch (InterruptedException | Error e) {
            session.discard(); // this thread ends, and another process must be able to go on
            throw e;
        }
    }

    private @Nullable WriterSession tryStart() {
        try {
            WriterSession session = WriterSession.tryStart(database, kind);
            if (session == null) {
                state = StoreState.STANDBY;
                trouble = null;
                settle(log.epoch());
            } else {
                begin(session);
            }
            return session;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The database of the log cannot be appended to: {}", e.getMessage());
            brokenBy(e);
            return null;
        }
    }

    private void begin(WriterSession session) {
        try {
            settle(session.epoch());
            guards.lead(log, session.head());
        } catch (RuntimeException | Error e) {
            session.discard();
            throw e;
        }
        streams.lead(log, session.head());
        head.moveTo(session.head());
        head.wake();
        trouble = null;
        state = StoreState.LEADING;
    }

    private void writeUntilStopped(BatchWriter writer) throws SQLException, InterruptedException {
        while (!stopping.get() || !queue.isEmpty()) {
            List<Append> batch = queue.take(BATCH, PAUSE_MILLIS);
            if (!batch.isEmpty()) {
                quietTurns = 0;
                write(writer, batch);
            } else if (++quietTurns % QUIET_TURNS_PER_PROBE == 0) {
                writer.requireLock();
            }
        }
    }

    private void write(BatchWriter writer, List<Append> batch) throws SQLException {
        var left = new ArrayList<>(batch);
        try {
            writer.write(batch);
            left.clear();
        } catch (UnknownOutcome e) {
            unresolved = new Unresolved(e);
            left.removeAll(e.appends());
            throw new SQLException("The connection was lost while committing", e);
        } catch (SQLException | RuntimeException e) {
            brokenBy(e);
            throw e;
        } catch (Error e) {
            left.forEach(append -> append.failed(Unresolved.unknown("the program failed while writing", e)));
            throw e;
        } finally {
            left.forEach(append -> append.failed(notStored(trouble)));
        }
    }

    /** When a later epoch has begun, nothing of the epoch before can be under way any more. */
    private void settle(long epoch) {
        if (unresolved != null && unresolved.settle(log, epoch)) {
            unresolved = null;
        }
    }

    private void brokenBy(Exception reason) {
        trouble = reason;
        state = StoreState.BROKEN;
        streams.forget();
        queue.drain(append -> append.failed(notStored(reason)));
        if (unresolved != null && unresolved.giveUpWhenLate(reason)) {
            unresolved = null;
        }
    }

    private void giveUp() {
        queue.drain(append -> append.failed(notStored(null)));
        if (unresolved != null) {
            unresolved.giveUp(null);
        }
    }
}
