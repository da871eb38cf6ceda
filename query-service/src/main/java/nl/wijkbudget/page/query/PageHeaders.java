package nl.wijkbudget.page.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Headers that every page and every read carries: what a browser may not do with it. */
public final class PageHeaders extends OncePerRequestFilter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'%s; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";
    /** Pages that may show a street map. */
    private static final Pattern WITH_MAP =
            Pattern.compile("/projecten(/[^/]+(/bewerken)?)?|/rondes/[^/]+/samenvoegen");

    private static final Map<String, String> HEADERS = Map.of(
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY");

    private final boolean overHttps;
    private final String mapsFrom;

    /**
     * @param overHttps whether a browser may be told never to come here otherwise, which a demo cannot say
     * @param tiles whose pictures pages with a map may show
     */
    public PageHeaders(boolean overHttps, MapTiles tiles) {
        this.overHttps = overHttps;
        mapsFrom = tiles.on() ? " " + tiles.origin() : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        String page = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader(
                "Content-Security-Policy",
                POLICY.formatted(WITH_MAP.matcher(page).matches() ? mapsFrom : ""));
        if (overHttps) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/")) {
            response.setHeader("API-Version", "0.1.0");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        chain.doFilter(request, response);
    }
}
