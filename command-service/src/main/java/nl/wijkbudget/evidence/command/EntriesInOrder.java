package nl.wijkbudget.evidence.command;

import java.util.List;
import nl.wijkbudget.log.command.EntryRow;
import nl.wijkbudget.log.command.LeafReader;

/** Reads entries one position after the other, and stops on any doubt. */
final class EntriesInOrder {
    /** Takes an entry. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] entry);
    }

    private static final int PAGE = 10_000;

    private final LeafReader log;

    EntriesInOrder(LeafReader log) {
        this.log = log;
    }

    /** The positions from {@code from} up to and without {@code to}. */
    void read(long from, long to, Taker taker) {
        long next = from;
        while (next < to) {
            List<EntryRow> page = log.entries(next - 1, to - 1, PAGE);
            if (page.isEmpty()) {
                throw new RefusedToSign(Doubt.LOG_HAS_A_HOLE, "nothing stands at position " + next);
            }
            for (EntryRow row : page) {
                if (row.position() != next) {
                    throw new RefusedToSign(
                            Doubt.LOG_HAS_A_HOLE, "position " + row.position() + " follows on " + (next - 1));
                }
                taker.take(row.entry());
                next++;
            }
        }
    }
}
