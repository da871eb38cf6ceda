package nl.wijkbudget.access.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import nl.wijkbudget.access.AccessRefusal.TooManyRequests;
import nl.wijkbudget.access.ClientAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down who tries to log in, or writes, more often from one address than people do. */
final class LimitByAddress extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final RateLimit logins;
    private final RateLimit writes;
    private final Refusing refusing;

    LimitByAddress(RateLimit logins, RateLimit writes, Refusing refusing) {
        this.logins = logins;
        this.writes = writes;
        this.refusing = refusing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = ClientAddress.of(request.getRemoteAddr());
        Duration wait = Duration.ZERO;
        if (logsIn(request)) {
            wait = logins.take(address);
        } else if (!READS.contains(request.getMethod())) {
            wait = writes.take(address);
        }
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait, refusing);
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait, Refusing refusing)
            throws IOException, ServletException {
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        refusing.refuse(request, response, new TooManyRequests(seconds));
    }

    /** The page that offers the ways in is a read like any other. */
    private static boolean logsIn(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/oauth2/")
                || path.startsWith("/login/")
                || path.startsWith("/inloggen/")
                || (path.equals("/inloggen") && !READS.contains(request.getMethod()));
    }
}
