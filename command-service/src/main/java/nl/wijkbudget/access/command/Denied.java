package nl.wijkbudget.access.command;

import nl.wijkbudget.access.AccessRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationResult;

/** Not let in; why is null where there is no door at all. */
record Denied(@Nullable AccessRefusal why) implements AuthorizationResult {
    @Override
    public boolean isGranted() {
        return false;
    }
}
