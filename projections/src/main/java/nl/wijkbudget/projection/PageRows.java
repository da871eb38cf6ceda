package nl.wijkbudget.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Rows that a projection looks up again and again while it handles one page: each is fetched once per page.
 *
 * <p>They are managed entities: changing one is enough, and everything is written when the page is committed. The
 * memory ends with the page, committed or not. A handler that clears the persistence context must not use this.
 */
public final class PageRows<K, R> {

    private static final AtomicLong COUNT = new AtomicLong();

    private final String name = "page-rows-" + COUNT.incrementAndGet();
    private final Function<K, R> fetch;

    /** Keeps what {@code fetch} finds or creates for a key. */
    public PageRows(Function<K, R> fetch) {
        this.fetch = fetch;
    }

    /** The row of this key; to be called while an event is handled. */
    public R get(K key) {
        return seen().computeIfAbsent(key, fetch);
    }

    private Map<K, R> seen() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(name, first -> new HashMap<>());
    }
}
