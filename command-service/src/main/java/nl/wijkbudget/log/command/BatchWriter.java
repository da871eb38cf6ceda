package nl.wijkbudget.log.command;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Brings batches into the log during one session, so that what is wrong with one append fails that append only. */
final class BatchWriter {

    private final WriterSession session;
    private final Guards guards;
    private final LogTail tail;
    private final KnownStreams streams;

    BatchWriter(WriterSession session, Guards guards, LogTail tail, KnownStreams streams) {
        this.session = session;
        this.guards = guards;
        this.tail = tail;
        this.streams = streams;
    }

    /** For quiet times: without appends nobody would notice that another process may lead now. */
    void requireLock() throws SQLException {
        if (!session.alive()) {
            throw new SQLException("The connection that holds the lock was lost");
        }
    }

    /** Throws when the session is over, and nothing of these appends is stored. */
    void write(List<Append> appends) throws SQLException, UnknownOutcome {
        Batch batch = new Batch(appends, guards, session.head());
        if (batch.rows().isEmpty()) {
            batch.release();
            return;
        }
        try {
            session.append(batch.rows(), batch.head());
        } catch (CommitFailed e) {
            throw new UnknownOutcome(e, batch.admitted(), session.epoch());
        } catch (SQLException e) {
            batch.withdraw();
            if (e instanceof FencedOff || !session.alive()) {
                throw e;
            }
            isolate(appends, batch, e);
            return;
        }
        publish(batch);
    }

    private void publish(Batch batch) {
        try {
            batch.tellGuards();
        } finally {
            streams.add(batch.rows());
            tail.append(batch.rows());
            batch.release();
            tail.wake();
        }
    }

    /** First the appends that collide with the log are failed; if there are none, each is tried alone. */
    private void isolate(List<Append> appends, Batch batch, SQLException failure) throws SQLException, UnknownOutcome {
        Set<Object> stored = session.stored(batch.rows());
        var rest = new ArrayList<Append>();
        for (Append append : appends) {
            if (!failedByConflict(append, stored)) {
                rest.add(append);
            }
        }
        if (rest.size() < appends.size()) {
            write(rest);
        } else if (rest.size() == 1) {
            rest.get(0).failed(new EventStoreException("The database refuses these events", failure));
        } else {
            for (Append append : rest) {
                write(List.of(append));
            }
        }
    }

    private static boolean failedByConflict(Append append, Set<Object> stored) {
        for (LogRow row : append.rows()) {
            if (stored.contains(row.eventId()) || stored.contains(row.streamKey())) {
                append.failed(Conflict.of(row));
                return true;
            }
        }
        return false;
    }

    /** The connection was lost while committing: only the log itself can tell whether these are stored. */
    static final class UnknownOutcome extends Exception {

        private final transient List<Append> appends;
        private final long epoch;

        UnknownOutcome(SQLException cause, List<Append> appends, long epoch) {
            super(cause);
            this.appends = appends;
            this.epoch = epoch;
        }

        List<Append> appends() {
            return appends;
        }

        long epoch() {
            return epoch;
        }
    }
}
