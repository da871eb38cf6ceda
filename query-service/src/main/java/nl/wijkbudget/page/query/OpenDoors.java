package nl.wijkbudget.page.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Matrix;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import org.jspecify.annotations.Nullable;

/** Which doors open to a visitor, by the matrix: a page offers no form that would be refused for who sends it; templates call it {@code @doors}. */
public final class OpenDoors {
    private final Map<String, Door> doors = Matrix.doors().stream()
            .filter(Door::hasAddress)
            .collect(Collectors.toMap(Door::address, Function.identity()));

    /**
     * Whether it opens at all.
     *
     * @param door such as {@code POST /api/v1/projecten}; one that is not in the matrix fails
     */
    public boolean open(@Nullable Visitor visitor, String door) {
        return door(door).admits().isPublic() || !roles(visitor, door).isEmpty();
    }

    /** In which of their roles, in the order of the roles. */
    public List<Role> roles(@Nullable Visitor visitor, String door) {
        Set<Role> held = visitor == null ? Set.of() : visitor.roles();
        return door(door).admits().of(held).stream().sorted().toList();
    }

    private Door door(String address) {
        Door door = doors.get(address);
        if (door == null) {
            throw new IllegalArgumentException("Not in the matrix: " + address);
        }
        return door;
    }
}
