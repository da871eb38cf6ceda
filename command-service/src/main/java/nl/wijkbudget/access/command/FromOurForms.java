package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests must prove that they come from a form of ours: those that a browser sends in the name of a session, and
 * those that begin or end one. A token that a program sends along itself cannot be sent by another site.
 */
final class FromOurForms implements RequestMatcher {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READS.contains(request.getMethod()) && (beginsOrEndsSession(request) || hasSession());
    }

    private static boolean beginsOrEndsSession(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/uitloggen") || path.equals("/inloggen") || path.startsWith("/inloggen/");
    }

    private static boolean hasSession() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof LoggedIn;
    }
}
