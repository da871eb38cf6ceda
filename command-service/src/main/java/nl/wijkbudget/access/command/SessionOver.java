package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Writes down that somebody left, and has the browser forget what it was shown. */
final class SessionOver implements LogoutHandler {
    private final AccessLog log;

    SessionOver(AccessLog log) {
        this.log = log;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        ForgottenByBrowser.ask(response);
        if (authentication != null) {
            log.left(request, authentication);
        }
    }
}
