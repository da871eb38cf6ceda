package nl.wijkbudget.access.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.wijkbudget.access.Visitor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down a login that writes more often than people do, from wherever. */
final class LimitByActor extends OncePerRequestFilter {
    private final RateLimit writes;
    private final Refusing refusing;

    LimitByActor(RateLimit writes, Refusing refusing) {
        this.writes = writes;
        this.refusing = refusing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor
                ? writes.take(visitor.actor().value())
                : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            LimitByAddress.refuse(request, response, wait, refusing);
        }
    }
}
