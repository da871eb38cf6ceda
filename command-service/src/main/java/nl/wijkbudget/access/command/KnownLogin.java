package nl.wijkbudget.access.command;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The fact that somebody is logged in, however that came about. */
final class KnownLogin extends AbstractAuthenticationToken {
    @Serial
    private static final long serialVersionUID = 1;

    private final LoggedIn who;

    KnownLogin(LoggedIn who) {
        super(List.of());
        this.who = who;
        setAuthenticated(true);
    }

    @Override
    public LoggedIn getPrincipal() {
        return who;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownLogin that && who.equals(that.who);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
