package nl.wijkbudget.access.command;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the program says about access.
 *
 * @param demo whether anybody may be one of the people of the demo
 * @param groupsClaim of a token: the groups that its bearer is in
 * @param actorClaim of a token: the pseudonym to act under; without it everybody gets one at random
 * @param roles by group; nobody has a role because a token says so
 * @param rolesOfAll whoever logs in
 * @param sessionLasts the longest time after which one logs in again
 */
@ConfigurationProperties("wijkbudget.access")
public record AccessProperties(
        boolean demo,
        @DefaultValue("groups") String groupsClaim,
        @Nullable String actorClaim,
        @DefaultValue Map<String, Set<Role>> roles,
        @DefaultValue Set<Role> rolesOfAll,
        @DefaultValue("12h") Duration sessionLasts,
        @DefaultValue Limits limits) {
    private static final Set<Role> NOBODYS = EnumSet.of(Role.SYSTEM, Role.VOTER);

    public AccessProperties {
        rolesOfAll.forEach(AccessProperties::requireOfPeople);
        roles.values().forEach(given -> given.forEach(AccessProperties::requireOfPeople));
        roles = Map.copyOf(roles);
        rolesOfAll = Set.copyOf(rolesOfAll);
    }

    /** Whether a token brings the pseudonym to act under along. */
    boolean namesActors() {
        return actorClaim != null && !actorClaim.isBlank();
    }

    private static void requireOfPeople(Role role) {
        if (NOBODYS.contains(role)) {
            throw new IllegalArgumentException("wijkbudget.access: nobody can be given the role " + role
                    + ": the engine acts as SYSTEM, and a voter is not known");
        }
    }

    /** How often per minute; more is answered with 429. */
    public record Limits(
            @DefaultValue("20") int login,
            @DefaultValue("300") int writesPerAddress,
            @DefaultValue("300") int writesPerActor) {}
}
