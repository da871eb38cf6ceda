package nl.wijkbudget.log.command;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * A Bloom filter of aggregate identifiers: what it does not hold was never added.
 *
 * <p>Its 8 MB are wrong for one new aggregate in a hundred thousand when a million exist, and in twenty-five when there
 * are ten million; being wrong costs one query.
 */
final class StreamFilter {

    private static final int BITS = 1 << 26;
    private static final int PROBES = 4;

    private final AtomicLongArray words = new AtomicLongArray(BITS / Long.SIZE);
    private volatile boolean complete;

    void add(@Nullable String aggregateId) {
        if (aggregateId == null) {
            return;
        }
        long hash = hash(aggregateId);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            long mask = 1L << bit;
            if ((words.get(bit / Long.SIZE) & mask) == 0) {
                words.getAndUpdate(bit / Long.SIZE, word -> word | mask);
            }
        }
    }

    /** From now on an absence means something. */
    void complete() {
        complete = true;
    }

    boolean mayHold(String aggregateId) {
        if (!complete) {
            return true;
        }
        long hash = hash(aggregateId);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((words.get(bit / Long.SIZE) & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(long hash, int probe) {
        long mixed = hash + probe * (hash >>> 32 | 1);
        return (int) (mixed & (BITS - 1));
    }

    /** Spreads the 32 bits of a string's hash over 64. */
    private static long hash(String text) {
        long mixed = text.hashCode() * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }
}
