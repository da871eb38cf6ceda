package nl.wijkbudget.access.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkbudget.problem.command.Problem;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that nobody is sent away unnoticed, whether the guard, a door or the domain said no. */
final class RefusalsNoted extends OncePerRequestFilter {
    private final AccessLog log;

    RefusalsNoted(AccessLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(Problem.SENT_AWAY) instanceof String code) {
            log.refused(request, code);
        }
    }
}
