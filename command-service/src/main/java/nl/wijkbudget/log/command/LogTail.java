package nl.wijkbudget.log.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The last events in memory, one segment per commit, shared by all readers that keep up. */
final class LogTail {

    private final LogHead head;
    private final int capacity;
    private final ConcurrentSkipListMap<Long, LogPage> segments = new ConcurrentSkipListMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    LogTail(LogHead head, int capacity) {
        this.head = head;
        this.capacity = capacity;
    }

    /** By the appender only, after its commit. */
    void append(List<LogRow> rows) {
        var segment = new LogPage(rows);
        segments.put(segment.first(), segment);
        kept.addAndGet(segment.size());
        while (kept.get() > capacity) {
            Map.Entry<Long, LogPage> oldest = segments.pollFirstEntry();
            if (oldest == null) {
                break;
            }
            kept.addAndGet(-oldest.getValue().size());
        }
        head.moveTo(segment.last());
    }

    void wake() {
        head.wake();
    }

    /** The segment that holds this position, if it is still here. */
    @Nullable
    LogPage holding(long position) {
        Map.Entry<Long, LogPage> segment = segments.floorEntry(position);
        return segment == null || segment.getValue().last() < position ? null : segment.getValue();
    }
}
