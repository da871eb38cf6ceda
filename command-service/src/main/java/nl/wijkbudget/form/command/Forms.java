package nl.wijkbudget.form.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads the form of a page to the door that its address names, as {@code POST /projecten/nieuw?deur=/api/v1/projecten}.
 * It stands before the guard, so that the guard sees the door and not the page. A yes leads on to the next page; a no
 * shows the page again, with what was filled in and what is wrong with it.
 */
public final class Forms extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Target target = Target.of(request);
        if (target == null) {
            chain.doFilter(request, response);
            return;
        }
        HeldAnswer answer = new HeldAnswer(response);
        chain.doFilter(new FormRequest(request, target), answer);
        if (answer.isHeld()) {
            new Continuation(request, response).after(answer);
        }
    }
}
