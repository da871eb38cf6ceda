package nl.wijkbudget.access.query;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Role;

/**
 * In which role and under which mandate somebody decides.
 *
 * @param chosen whether that person said to act under this one
 * @param others under which the same person could do it too
 */
public record Power(Role role, String mandate, boolean chosen, List<Power> others) {
    /** The only one, and not chosen. */
    public Power(Role role, String mandate) {
        this(role, mandate, false, List.of());
    }

    /** This one, and then the others. */
    public List<Power> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    /** As a form says it in one field. */
    public String field() {
        return role + ":" + mandate;
    }
}
