package nl.wijkbudget.access.command;

import java.io.Serial;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who logged in, as a session keeps it: a pseudonym and groups, and nothing of the person's name, address or tokens.
 *
 * <p>What the groups may is looked up with every request, so that a change of the configuration holds for sessions too.
 */
public final class LoggedIn implements OidcUser {
    @Serial
    private static final long serialVersionUID = 1;

    private final String actor;
    private final HashSet<String> groups;
    private final HashSet<Role> roles;
    private final Instant since;

    private LoggedIn(ActorId actor, Set<String> groups, Set<Role> roles, Instant since) {
        this.actor = actor.value();
        this.groups = new HashSet<>(groups);
        this.roles = new HashSet<>(roles);
        this.since = since;
    }

    /** By an identity provider, which vouches for the groups. */
    public static LoggedIn inGroups(ActorId actor, Set<String> groups, Instant since) {
        return new LoggedIn(actor, groups, Set.of(), since);
    }

    /** In roles that follow from the way of logging in itself, such as that of a resident who reads their mail. */
    public static LoggedIn inRoles(ActorId actor, Set<Role> roles, Instant since) {
        return new LoggedIn(actor, Set.of(), roles, since);
    }

    ActorId actor() {
        return new ActorId(actor);
    }

    Set<String> groups() {
        return Set.copyOf(groups);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Instant since() {
        return since;
    }

    @Override
    public String getName() {
        return actor;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        throw new IllegalStateException("A session keeps no token of an identity provider");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoggedIn that
                && actor.equals(that.actor)
                && groups.equals(that.groups)
                && roles.equals(that.roles)
                && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, groups, roles, since);
    }

    @Override
    public String toString() {
        return "LoggedIn[" + actor + "]";
    }
}
