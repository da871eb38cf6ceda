package nl.wijkbudget.log.command;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Opening;

/** Reads the leaves of the log in the order of positions, whichever store keeps the events. */
public interface LeafReader {
    /** What the transparency log shows of the events after a position, up to another one. */
    List<EntryRow> entries(long after, long upTo, int limit);

    /** What the transparency log shows of this event; empty while it has no leaf. */
    Optional<byte[]> entryOf(String eventId);

    /** What stands behind the leaves after a position, up to another one; a leaf whose salt was erased is passed over. */
    List<Opening> openings(long after, long upTo, int limit);
}
