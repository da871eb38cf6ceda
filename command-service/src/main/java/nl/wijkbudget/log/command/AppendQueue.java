package nl.wijkbudget.log.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What waits for the appender, in order of arrival. */
final class AppendQueue {

    private final LinkedBlockingQueue<Append> waiting = new LinkedBlockingQueue<>();

    void add(Append append) {
        waiting.add(append);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Everything that waits, up to {@code most} events or one append; empty when nothing came in time. */
    List<Append> take(int most, long millis) throws InterruptedException {
        var batch = new ArrayList<Append>();
        int events = 0;
        Append next = waiting.poll(millis, TimeUnit.MILLISECONDS);
        while (next != null) {
            if (next.take()) {
                batch.add(next);
                events += next.rows().size();
            }
            next = fits(events, most) ? waiting.poll() : null;
        }
        return batch;
    }

    /** Takes out everything, for an appender that cannot write. */
    void drain(Consumer<Append> fate) {
        for (Append next = waiting.poll(); next != null; next = waiting.poll()) {
            if (next.take()) {
                fate.accept(next);
            }
        }
    }

    private boolean fits(int events, int most) {
        Append next = waiting.peek();
        return next != null && events + next.rows().size() <= most;
    }
}
