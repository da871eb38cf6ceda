package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.identity.ActorId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Writes down logins, and who was sent away from which door. A line has codes and doors of ours and pseudonyms alone:
 * nothing of it is what somebody sent, so nobody can forge a line, and it says of nobody where they are or who.
 */
final class AccessLog {
    /** What whoever runs the program can lead elsewhere. */
    static final String NAME = "nl.wijkbudget.access.log";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final Set<String> LOGINS = Set.of("access.login-failed", "access.token-is-not-accepted");
    /** Where providers send people back to, which is no door of ours. */
    private static final String BACK = "/login/oauth2/code/";

    private final DoorsByAddress doors;

    AccessLog(DoorsByAddress doors) {
        this.doors = doors;
    }

    void entered(HttpServletRequest request, ActorId who) {
        LOG.info("event=login.succeeded door=\"{}\" actor={}", door(request), who.value());
    }

    void left(HttpServletRequest request, Authentication login) {
        LOG.info("event=logout door=\"{}\" actor={}", door(request), actor(login));
    }

    void refused(HttpServletRequest request, String code) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        String event = LOGINS.contains(code) ? "login.failed" : "refused";
        LOG.info("event={} code={} door=\"{}\" actor={}", event, code, door(request), actor(login));
    }

    private String door(HttpServletRequest request) {
        Door door = doors.find(request);
        if (door != null) {
            return door.address();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(BACK) ? "GET " + BACK + "{provider}" : "-";
    }

    private static String actor(@Nullable Authentication login) {
        return login != null && login.getPrincipal() instanceof LoggedIn who
                ? who.actor().value()
                : "-";
    }
}
