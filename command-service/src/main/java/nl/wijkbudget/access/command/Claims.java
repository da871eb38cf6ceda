package nl.wijkbudget.access.command;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.People;
import org.jspecify.annotations.Nullable;

/** Reads who somebody is out of what an identity provider says, and asks for the pseudonym of that person. */
final class Claims {
    private static final String ISSUER = "iss";
    private static final String SUBJECT = "sub";

    private final AccessProperties properties;
    private final People people;
    private final Clock clock;

    Claims(AccessProperties properties, People people, Clock clock) {
        this.properties = properties;
        this.people = people;
        this.clock = clock;
    }

    /** Fails with an {@link IllegalArgumentException} on claims that name nobody, and where nobody can be admitted. */
    LoggedIn read(Map<String, Object> claims) {
        return LoggedIn.inGroups(actor(claims), groups(claims.get(properties.groupsClaim())), clock.instant());
    }

    private ActorId actor(Map<String, Object> claims) {
        String claim = properties.actorClaim();
        if (claim != null && properties.namesActors() && claims.get(claim) instanceof String named) {
            return new ActorId(named);
        }
        String issuer = Objects.toString(claims.get(ISSUER), "token");
        String subject = Objects.toString(claims.get(SUBJECT), "");
        Login login = new Login(issuer, subject, text(claims.get("name")), mailAddress(claims));
        try {
            return people.admit(login);
        } catch (Rejection shut) {
            throw new NobodyCanBeAdmitted(shut);
        }
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? text : null;
    }

    /** Only one that the provider says it has verified. */
    private static @Nullable MailAddress mailAddress(Map<String, Object> claims) {
        String address = text(claims.get("email"));
        if (address == null || !Boolean.TRUE.equals(claims.get("email_verified"))) {
            return null;
        }
        try {
            return new MailAddress(address);
        } catch (IllegalArgumentException unusable) {
            return null;
        }
    }

    private static Set<String> groups(@Nullable Object claim) {
        Set<String> groups = new HashSet<>();
        if (claim instanceof Collection<?> several) {
            several.forEach(each -> groups.add(String.valueOf(each)));
        } else if (claim instanceof String one) {
            groups.addAll(List.of(one.strip().split(" +")));
        }
        return groups;
    }
}
