package nl.wijkbudget.projection;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Cuts a stream of events into pages of what is available now. */
final class PageReader implements AutoCloseable {

    static final int PAGE = 5_000;

    /** How long a reader waits before it looks whether it should stop; an interrupt would close H2's file under it. */
    private static final int PATIENCE_MILLIS = 100;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Predicate<Class<?>> wanted;
    private final boolean skipping;
    private LogPosition end;

    PageReader(
            BlockingStream<TrackedEventMessage<?>> stream,
            LogPosition after,
            Predicate<Class<?>> wanted,
            boolean skipping) {
        this.stream = stream;
        this.end = after;
        this.wanted = wanted;
        this.skipping = skipping;
    }

    /** The next page with at most so many wanted events, or nothing when no event came for a while. */
    Optional<Page> next(int mostWanted) throws InterruptedException {
        if (!stream.hasNextAvailable(PATIENCE_MILLIS, MILLISECONDS)) {
            return Optional.empty();
        }
        return Optional.of(read(mostWanted));
    }

    private Page read(int mostWanted) throws InterruptedException {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        LogPosition start = end;
        TrackedEventMessage<?> last;
        do {
            last = stream.nextAvailable();
            end = LogPosition.of(last.trackingToken());
            if (wanted.test(last.getPayloadType())) {
                events.add(last);
            } else if (skipping) {
                stream.skipMessagesWithPayloadTypeOf(last);
            }
        } while (end.value() - start.value() < PAGE && events.size() < mostWanted && stream.hasNextAvailable());
        return new Page(events, end);
    }

    @Override
    public void close() {
        stream.close();
    }
}
