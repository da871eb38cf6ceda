package nl.wijkbudget.commandservice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.door.command.Acting;
import nl.wijkbudget.identity.ActorId;
import org.springframework.web.filter.OncePerRequestFilter;

/** Believes whom a test names. */
final class WhoeverIsNamed extends OncePerRequestFilter {
    static final String ACTOR = "Test-Actor";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String actor = request.getHeader(ACTOR);
        if (actor != null) {
            Role role = Role.valueOf(request.getHeader(Acting.ROLE));
            request.setAttribute(Visitor.ATTRIBUTE, new Visitor(new ActorId(actor), Set.of(role)));
        }
        chain.doFilter(request, response);
    }
}
