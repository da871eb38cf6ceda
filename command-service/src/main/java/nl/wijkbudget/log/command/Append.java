package nl.wijkbudget.log.command;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The events of one command on their way to the log, all or none, and the thread that waits for them. */
final class Append {

    private final List<? extends EventMessage<?>> events;
    private final List<LogRow> rows;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicBoolean taken = new AtomicBoolean();
    private @Nullable RuntimeException failure;
    private long position;

    Append(List<? extends EventMessage<?>> events, List<LogRow> rows) {
        this.events = events;
        this.rows = rows;
    }

    List<? extends EventMessage<?>> events() {
        return events;
    }

    List<LogRow> rows() {
        return rows;
    }

    /** By the appender, or by a caller that gives up before the appender came: only one of them succeeds. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    void storedUpTo(long last) {
        position = last;
        done.countDown();
    }

    /** Has no effect on an append that has its outcome already. */
    void failed(RuntimeException reason) {
        if (done.getCount() > 0) {
            failure = reason;
            done.countDown();
        }
    }

    /** The position of the last event; once the appender has it, an interrupt is kept for later. */
    long await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    done.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                    if (take()) {
                        throw new EventStoreException("Interrupted before anything was stored", e);
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (failure != null) {
            throw failure;
        }
        return position;
    }
}
