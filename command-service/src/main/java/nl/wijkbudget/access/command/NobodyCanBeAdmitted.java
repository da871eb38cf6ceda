package nl.wijkbudget.access.command;

import java.io.Serial;
import nl.wijkbudget.decision.Rejection;
import org.springframework.security.core.AuthenticationException;

/** Whoever it is that logs in, the vault takes nobody in; not the fault of who came. */
final class NobodyCanBeAdmitted extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    NobodyCanBeAdmitted(Rejection why) {
        super("The vault takes nobody in", why);
    }
}
