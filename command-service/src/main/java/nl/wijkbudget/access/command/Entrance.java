package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wijkbudget.access.AccessRefusal.LoginFailed;
import nl.wijkbudget.problem.command.Problem;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Logs somebody in whose identity was proved in whatever way: the session gets another id, its forms another token. */
public final class Entrance {
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy renewal;
    private final AccessLog log;

    Entrance(CsrfTokenRepository tokens, AccessLog log) {
        this.log = log;
        renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }

    /** From the next request on it is that person who comes. */
    public void enter(LoggedIn who, HttpServletRequest request, HttpServletResponse response) {
        KnownLogin login = new KnownLogin(who);
        renewal.onAuthentication(login, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(login);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        log.entered(request, who.actor());
    }

    /** For whoever keeps watch: somebody tried to come in and could not. */
    public void stayShut(HttpServletRequest request) {
        request.setAttribute(Problem.SENT_AWAY, new LoginFailed().code());
    }
}
