package nl.wijkbudget.log.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the process that appends which aggregates certainly have no events, so that a first vote is not looked up.
 *
 * <p>Only the one appender can know this. Were it ever wrong, the unique place in the stream would refuse the event.
 */
final class KnownStreams {

    private static final Logger LOG = LoggerFactory.getLogger(KnownStreams.class);
    private static final int PAGE = 20_000;

    private volatile @Nullable StreamFilter current;

    /** From now on this process appends after {@code head}; what stands before is read in the background. */
    void lead(LogReader log, long head) {
        var filter = new StreamFilter();
        current = filter;
        var loading = new Thread(() -> load(filter, log, head), "log-known-streams");
        loading.setDaemon(true);
        loading.start();
    }

    private void load(StreamFilter filter, LogReader log, long head) {
        try {
            long position = LogRow.UNPLACED;
            while (position < head && current == filter) {
                log.streams(position, Math.min(head, position + PAGE)).forEach(filter::add);
                position += PAGE;
            }
            filter.complete();
        } catch (RuntimeException e) {
            LOG.warn("Streams are looked up in the database, one by one", e);
        }
    }

    /** Another process may append now. */
    void forget() {
        current = null;
    }

    void add(List<LogRow> rows) {
        StreamFilter filter = current;
        if (filter != null) {
            rows.forEach(row -> filter.add(row.aggregateId()));
        }
    }

    boolean mayHold(String aggregateId) {
        StreamFilter filter = current;
        return filter == null || filter.mayHold(aggregateId);
    }
}
