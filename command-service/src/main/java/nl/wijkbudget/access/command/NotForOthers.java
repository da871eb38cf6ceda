package nl.wijkbudget.access.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkbudget.access.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** What is shown to somebody who is logged in stays in no cache, unless the answer itself is for everyone. */
final class NotForOthers extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        mark(request, response);
        chain.doFilter(request, response);
    }

    static void mark(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(Visitor.ATTRIBUTE) != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
