package nl.wijkbudget.audit.projection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.wijkbudget.projection.LogPosition;

/** Tells projections over tables in memory once more what was decided, so that they stand as they stood then. */
public class Past {
    private final JournalRows journal;

    Past(JournalRows journal) {
        this.journal = journal;
    }

    /** All of these streams, from the first decision up to a position, in the order of the log. */
    public void tell(Collection<String> streams, LogPosition upTo, Object... projections) {
        List<Listener> listeners = Arrays.stream(projections).map(Listener::new).toList();
        journal.findByStreamInAndPositionLessThanEqualOrderByPosition(streams, upTo.value())
                .forEach(decision -> listeners.forEach(listener -> listener.hear(decision)));
    }
}
