package nl.wijkbudget.access;

import java.util.Arrays;
import java.util.Optional;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/**
 * Under which mandate somebody with several said to act. It says what a form begins with and gives no power: whose mandate
 * it is and what it covers, the domain says with every decision.
 */
public record MandateChoice(NeighbourhoodId neighbourhood, MandateId mandate, Role role) {
    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<MandateChoice> parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("/", -1);
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(each -> parts.length == 3 && each.name().equals(parts[2]))
                .findFirst();
        try {
            return role.map(found -> new MandateChoice(new NeighbourhoodId(parts[0]), new MandateId(parts[1]), found));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return neighbourhood.value() + "/" + mandate.value() + "/" + role;
    }
}
