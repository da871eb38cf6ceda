package nl.wijkbudget.log.command;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The events of a server, each at the position after the one before it.
 *
 * <p>What is handed out was compared with what was seen before, and is remembered. At the first doubt nothing more comes;
 * what stood before it still does.
 */
final class ConsecutiveEvents implements EventStream {
    private static final int PAGE = 500;

    private final EventStream server;
    private final SeenEvents seen;
    private final LogTrust trust;
    private final Queue<EventWithToken> ready = new ArrayDeque<>();
    private long end;

    ConsecutiveEvents(EventStream server, long after, SeenEvents seen, LogTrust trust) {
        this.server = server;
        this.end = after;
        this.seen = seen;
        this.trust = trust;
    }

    @Override
    public @Nullable EventWithToken peek() {
        fill(ready.isEmpty() ? server.nextIfAvailable() : null);
        return ready.peek();
    }

    @Override
    public @Nullable EventWithToken nextIfAvailable() {
        fill(ready.isEmpty() ? server.nextIfAvailable() : null);
        return ready.poll();
    }

    @Override
    public @Nullable EventWithToken nextIfAvailable(long timeout, TimeUnit unit) throws InterruptedException {
        fill(ready.isEmpty() ? server.nextIfAvailable(timeout, unit) : null);
        return ready.poll();
    }

    @Override
    public EventWithToken next() throws InterruptedException {
        fill(ready.isEmpty() ? server.next() : null);
        return ready.remove();
    }

    private void fill(@Nullable EventWithToken first) {
        if (!ready.isEmpty()) {
            return;
        }
        trust.require();
        List<EventWithToken> page = new ArrayList<>();
        EventWithToken next = first;
        while (next != null && isNext(next)) {
            page.add(next);
            end = next.getToken();
            next = page.size() < PAGE ? server.nextIfAvailable() : null;
        }
        ready.addAll(seen.note(page));
        if (ready.isEmpty()) {
            trust.require();
        }
    }

    private boolean isNext(EventWithToken event) {
        if (event.getToken() != end + 1) {
            trust.lose(LogDoubt.outOfOrder(end + 1, event.getToken()));
            return false;
        }
        return true;
    }

    /** A server that leaves out what one reader does not want would make holes. */
    @Override
    public void excludePayloadType(String payloadType, String revision) {}

    @Override
    public void onAvailable(Runnable callback) {
        server.onAvailable(callback);
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public boolean isClosed() {
        return ready.isEmpty() && server.isClosed();
    }

    @Override
    public Optional<Throwable> getError() {
        return server.getError();
    }
}
