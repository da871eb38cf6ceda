package nl.wijkbudget.access.command;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Knows what somebody who is logged in may be here. */
final class Visitors {
    private final AccessProperties properties;
    private final Clock clock;

    Visitors(AccessProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** Null when nobody is logged in, or was so too long ago. */
    @Nullable
    Visitor of(@Nullable Authentication authentication) {
        return authentication != null
                        && authentication.getPrincipal() instanceof LoggedIn who
                        && clock.instant().isBefore(who.since().plus(properties.sessionLasts()))
                ? new Visitor(who.actor(), roles(who))
                : null;
    }

    private Set<Role> roles(LoggedIn who) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(who.roles());
        roles.addAll(properties.rolesOfAll());
        who.groups().stream()
                .map(properties.roles()::get)
                .filter(Objects::nonNull)
                .forEach(roles::addAll);
        return roles;
    }
}
