package nl.wijkbudget.log.command;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last position that readers may see, and those who wait for it to move. */
final class LogHead {

    private static final Logger LOG = LoggerFactory.getLogger(LogHead.class);

    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();
    private volatile long position = LogRow.UNPLACED;

    long position() {
        return position;
    }

    /** Never backwards, so that a late poll cannot hide what a commit has shown. */
    boolean moveTo(long reached) {
        lock.lock();
        try {
            boolean further = reached > position;
            if (further) {
                position = reached;
            }
            return further;
        } finally {
            lock.unlock();
        }
    }

    void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.forEach(LogHead::run);
    }

    private static void run(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.warn("A reader of the log failed to wake up", e);
        }
    }

    void onMove(Runnable callback) {
        callbacks.add(callback);
    }

    void forget(Runnable callback) {
        callbacks.remove(callback);
    }

    /** Whether there is something after {@code seen}, after at most this time. */
    boolean awaitAfter(long seen, long nanos) throws InterruptedException {
        if (position > seen) {
            return true;
        }
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (position <= seen && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position > seen;
        } finally {
            lock.unlock();
        }
    }
}
