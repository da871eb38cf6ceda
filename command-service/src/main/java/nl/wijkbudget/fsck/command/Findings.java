package nl.wijkbudget.fsck.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.fsck.command.FaultKind.Part;
import nl.wijkbudget.fsck.command.FaultKind.Weight;

/** All that was looked at and all that is wrong; of each kind it keeps the first ones and counts the others. */
public final class Findings {
    /** So many of one kind are kept: a table that is gone is no list of a million rows. */
    public static final int KEPT_OF_A_KIND = 20;

    private final Map<Part, Long> looked = new EnumMap<>(Part.class);
    private final Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
    private final List<Fault> faults = new ArrayList<>();

    void looked(Part part, long objects) {
        looked.merge(part, objects, Long::sum);
    }

    public void found(FaultKind kind, Place place, Object... figures) {
        long count = counts.merge(kind, 1L, Long::sum);
        if (count <= KEPT_OF_A_KIND) {
            faults.add(new Fault(
                    kind, place, Stream.of(figures).map(String::valueOf).toList()));
        }
    }

    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** How many there are of each kind, also of those that were not kept. */
    public Map<FaultKind, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many objects of each part were looked at. */
    public Map<Part, Long> looked() {
        return Collections.unmodifiableMap(looked);
    }

    /** 0 when all of it holds, 1 when something is wrong, 2 when nothing is and something could not be looked at. */
    public int status() {
        if (counts.keySet().stream().anyMatch(kind -> kind.weight() == Weight.WRONG)) {
            return 1;
        }
        return counts.isEmpty() ? 0 : 2;
    }
}
