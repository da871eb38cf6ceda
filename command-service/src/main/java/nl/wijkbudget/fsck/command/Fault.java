package nl.wijkbudget.fsck.command;

import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param figures what the words about it need to know
 */
public record Fault(FaultKind kind, Place place, List<String> figures) {
    public Fault {
        figures = List.copyOf(figures);
    }
}
