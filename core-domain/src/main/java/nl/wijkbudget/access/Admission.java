package nl.wijkbudget.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkbudget.decision.Role;

/** Whom a door lets in. */
public record Admission(Kind kind, Set<Role> roles) {
    /** How much a door wants to know of who comes. */
    public enum Kind {
        /** Nothing needs to be known; who is known anyway is. */
        EVERYONE,
        /** Nothing may be known: a ballot. */
        NOBODY_KNOWN,
        /** Whoever is logged in. */
        LOGGED_IN,
        /** Whoever acts in one of the roles. */
        ROLES
    }

    private static final Set<Role> NONE = Set.of();

    public Admission {
        roles = Set.copyOf(roles);
    }

    /** Reads what {@link #toString} wrote. */
    static Admission parse(String text) {
        return switch (text) {
            case "everyone" -> new Admission(Kind.EVERYONE, NONE);
            case "nobody-known" -> new Admission(Kind.NOBODY_KNOWN, NONE);
            case "logged-in" -> new Admission(Kind.LOGGED_IN, NONE);
            default ->
                new Admission(
                        Kind.ROLES,
                        Arrays.stream(text.split(" +")).map(Role::valueOf).collect(Collectors.toSet()));
        };
    }

    /** Without login. */
    public boolean isPublic() {
        return kind == Kind.EVERYONE || kind == Kind.NOBODY_KNOWN;
    }

    /** Those of the roles in which one may come in here. */
    public Set<Role> of(Set<Role> held) {
        Set<Role> open = EnumSet.noneOf(Role.class);
        open.addAll(held);
        if (kind == Kind.ROLES) {
            open.retainAll(roles);
        }
        return open;
    }

    @Override
    public String toString() {
        return kind == Kind.ROLES
                ? new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(" "))
                : kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
