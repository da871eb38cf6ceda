package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.wijkbudget.access.LocalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Remembers, while somebody logs in elsewhere, where on this site that person was going. */
final class NextAddress implements OAuth2AuthorizationRequestResolver, AuthenticationSuccessHandler {
    static final String START = "/oauth2/authorization";
    private static final String NEXT = "next";
    private static final String KEPT = "nl.wijkbudget.access.next";

    private final OAuth2AuthorizationRequestResolver resolver;
    private final AccessLog log;

    NextAddress(ClientRegistrationRepository providers, AccessLog log) {
        this.log = log;
        resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, START);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return keeping(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return keeping(request, resolver.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest keeping(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest resolved) {
        if (resolved != null) {
            String next = LocalAddress.orHome(request.getParameter(NEXT)).value();
            request.getSession().setAttribute(KEPT, next);
        }
        return resolved;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof LoggedIn who) {
            log.entered(request, who.actor());
        }
        HttpSession session = request.getSession();
        Object next = session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        response.sendRedirect(request.getContextPath()
                + LocalAddress.orHome(next instanceof String kept ? kept : null).value());
    }
}
