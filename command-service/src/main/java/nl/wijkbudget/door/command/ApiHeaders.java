package nl.wijkbudget.door.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** Headers that every answer of the API carries, also a problem: its version, and what a browser may not do with it. */
public final class ApiHeaders extends OncePerRequestFilter {
    public static final String ROOT = "/api/v1/";
    public static final String VERSION = "0.1.0";
    private static final String DOCUMENT = ROOT + "openapi.json";
    private static final Map<String, String> HEADERS = Map.of(
            "API-Version", VERSION,
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private final boolean overHttps;

    /** @param overHttps whether a browser may be told never to come here otherwise, which a demo cannot say */
    public ApiHeaders(boolean overHttps) {
        this.overHttps = overHttps;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (overHttps) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getRequestURI().equals(request.getContextPath() + DOCUMENT)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        chain.doFilter(request, response);
    }
}
