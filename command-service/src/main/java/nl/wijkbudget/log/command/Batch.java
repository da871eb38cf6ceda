package nl.wijkbudget.log.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.log.command.LogRow.StreamKey;

/** One attempt to place appends after {@code head}: who was admitted, with which rows, and who was refused and why. */
final class Batch {

    private final Guards guards;
    private final Map<Append, Long> admitted = new LinkedHashMap<>();
    private final Map<Append, RuntimeException> refused = new LinkedHashMap<>();
    private final List<LogRow> rows = new ArrayList<>();
    private final Set<Object> used = new HashSet<>();
    private long head;

    Batch(List<Append> appends, Guards guards, long head) {
        this.guards = guards;
        this.head = head;
        appends.forEach(this::place);
    }

    private void place(Append append) {
        try {
            refuseIfUsed(append);
            guards.admit(append.events());
        } catch (RuntimeException refusal) {
            refused.put(append, refusal);
            return;
        }
        for (LogRow row : append.rows()) {
            rows.add(row.at(++head));
            used.add(row.eventId());
            StreamKey key = row.streamKey();
            if (key != null) {
                used.add(key);
            }
        }
        admitted.put(append, head);
    }

    private void refuseIfUsed(Append append) {
        var own = new HashSet<Object>();
        for (LogRow row : append.rows()) {
            StreamKey key = row.streamKey();
            boolean taken = used.contains(row.eventId()) || !own.add(row.eventId());
            boolean placeTaken = key != null && (used.contains(key) || !own.add(key));
            if (taken || placeTaken) {
                throw Conflict.of(row);
            }
        }
    }

    List<LogRow> rows() {
        return rows;
    }

    long head() {
        return head;
    }

    List<Append> admitted() {
        return List.copyOf(admitted.keySet());
    }

    /** After the commit: nothing can go wrong for these any more. */
    void tellGuards() {
        admitted.forEach((append, last) -> {
            long first = last - append.rows().size() + 1;
            for (int i = 0; i < append.rows().size(); i++) {
                guards.committed(append.events().get(i), first + i);
            }
        });
    }

    void release() {
        admitted.forEach(Append::storedUpTo);
        refused.forEach(Append::failed);
    }

    /** Nothing of this attempt is stored, so the guards must not remember it. */
    void withdraw() {
        List<Append> all = admitted();
        for (int i = all.size() - 1; i >= 0; i--) {
            guards.withdraw(all.get(i).events());
        }
    }
}
