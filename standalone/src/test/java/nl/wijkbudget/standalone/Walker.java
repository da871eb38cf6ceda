package nl.wijkbudget.standalone;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wijkbudget.access.Admission;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import org.jspecify.annotations.Nullable;

/** Somebody who tries every door: in one role, in none, or without a login. */
record Walker(String name, @Nullable Role role) {
    private static final String NOBODY = "nobody";

    /** Everybody there can be; a voter is not known, and the engine does not come in by a door. */
    static List<Walker> all() {
        return Stream.concat(
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.SYSTEM && role != Role.VOTER)
                                .map(Walker::in),
                        Stream.of(new Walker("loopt-zonder-rol", null), new Walker(NOBODY, null)))
                .toList();
    }

    static Walker in(Role role) {
        return new Walker("loopt-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role);
    }

    boolean isLoggedIn() {
        return !name.equals(NOBODY);
    }

    boolean isAdmitted(Admission admission) {
        return admission.isPublic()
                || (isLoggedIn()
                        && (admission.kind() == Admission.Kind.LOGGED_IN
                                || (role != null && admission.roles().contains(role))));
    }

    /** In the own role, under the own mandate. */
    Authority authority() {
        return as(role == null ? Role.RESIDENT : role, name);
    }

    /** The same person in another role. */
    Authority as(Role other, String mandate) {
        Authority authority = Authority.of(new ActorId(name), other);
        return other == Role.RESIDENT ? authority : authority.under(new MandateId(mandate));
    }

    String token() {
        JWTClaimsSet.Builder claims = Tokens.claims(authority(), Instant.now());
        return Tokens.signed((role == null ? claims.claim("groups", List.of()) : claims).build());
    }

    @Override
    public String toString() {
        return role == null ? name : role.name();
    }
}
