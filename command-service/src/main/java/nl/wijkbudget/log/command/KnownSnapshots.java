package nl.wijkbudget.log.command;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which aggregates have a snapshot, so that the many that have none are loaded without looking for one.
 *
 * <p>What another process stored since may be missed, which costs time and nothing else.
 */
final class KnownSnapshots {

    private final Supplier<? extends Iterable<String>> stored;
    private volatile @Nullable Set<String> ids;

    KnownSnapshots(Supplier<? extends Iterable<String>> stored) {
        this.stored = stored;
    }

    boolean contains(String aggregateId) {
        return ids().contains(aggregateId);
    }

    void add(String aggregateId) {
        ids().add(aggregateId);
    }

    private Set<String> ids() {
        Set<String> loaded = ids;
        return loaded == null ? load() : loaded;
    }

    private synchronized Set<String> load() {
        Set<String> loaded = ids;
        if (loaded == null) {
            loaded = ConcurrentHashMap.newKeySet();
            stored.get().forEach(loaded::add);
            ids = loaded;
        }
        return loaded;
    }
}
