package nl.wijkbudget.log.command;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One reader of the log: whole pages when behind, what was just committed when not, and woken by the commit. */
final class LogStream implements TrackingEventStream {

    private static final int PAGE = 2_000;

    private final GroupCommitEventStorageEngine engine;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> peeked;
    private final Set<Class<?>> skipped = new HashSet<>();
    private final Set<String> unwanted = new HashSet<>();
    private @Nullable Runnable callback;
    private long next;

    LogStream(GroupCommitEventStorageEngine engine, long after) {
        this.engine = engine;
        this.next = after + 1;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(available());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (available() == null) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || !engine.head().awaitAfter(next - 1, left)) {
                return available() != null;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> message = available();
        while (message == null) {
            hasNextAvailable(1, TimeUnit.HOURS);
            message = available();
        }
        peeked = null;
        return message;
    }

    private @Nullable TrackedEventMessage<?> available() {
        while (peeked == null && (page.hasNext() || turnPage())) {
            if (page.hasNext()) {
                peeked = page.next();
            }
        }
        return peeked;
    }

    /** A page may become no message at all, when upcasters drop its events. */
    private boolean turnPage() {
        if (next > engine.head().position()) {
            return false;
        }
        LogPage found = engine.pageFrom(next, PAGE, unwanted);
        if (found == null) {
            return false;
        }
        page = engine.messages(found).iterator();
        next = found.last() + 1;
        return true;
    }

    /**
     * Leaves events of this type in the database, but for one now and then that shows how far the stream has come.
     *
     * <p>Only in the revision of today: upcasters may make something else of the others.
     */
    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        if (skipped.add(ignored.getPayloadType())) {
            unwanted.add(engine.kind(ignored.getPayloadType()));
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        forgetCallback();
        callback = onAvailable;
        engine.head().onMove(onAvailable);
        onAvailable.run();
        return true;
    }

    private void forgetCallback() {
        if (callback != null) {
            engine.head().forget(callback);
            callback = null;
        }
    }

    @Override
    public void close() {
        forgetCallback();
    }
}
