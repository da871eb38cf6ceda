package nl.wijkbudget.access;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.round.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One row of the matrix: an address, what happens behind it, and whom it lets in.
 *
 * @param method null for a command that no address sends
 * @param path null for the same; with {@code {variables}}
 * @param names of the command that is sent or the queries that are asked
 * @param phases in which the domain lets something change; all of them where it does not look at the phase
 */
public record Door(
        @Nullable String method,
        @Nullable String path,
        List<String> names,
        Admission admits,
        Set<Phase> phases,
        Whose whose) {
    public Door {
        names = List.copyOf(names);
        phases = Set.copyOf(phases);
    }

    /** Whether a request can come to it. */
    public boolean hasAddress() {
        return path != null;
    }

    /** {@code GET /path}, or a dash. */
    public String address() {
        return path == null ? "-" : method + " " + path;
    }
}
