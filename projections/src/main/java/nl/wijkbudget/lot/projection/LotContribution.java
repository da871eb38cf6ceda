package nl.wijkbudget.lot.projection;

import nl.wijkbudget.decision.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one contributor put into a lot; pages name the role, not the person.
 *
 * @param seed null while it was not revealed
 */
public record LotContribution(
        String contributor,
        Role role,
        String commitment,
        @Nullable String seed) {}
