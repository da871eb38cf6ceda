package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.access.AccessRefusal;
import nl.wijkbudget.access.AccessRefusal.DoorIsClosedToYou;
import nl.wijkbudget.access.AccessRefusal.FormIsNotOurs;
import nl.wijkbudget.access.AccessRefusal.LoginIsNeeded;
import nl.wijkbudget.access.AccessRefusal.TokenIsNotAccepted;
import nl.wijkbudget.access.NotAdmitted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers who is not let in as a door would: a program with a problem, a person with a page or the way to log in. */
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String LOGIN = "/inloggen";

    private final DoorsByAddress doors;
    private final HandlerExceptionResolver answers;

    Refusing(DoorsByAddress doors, HandlerExceptionResolver answers) {
        this.doors = doors;
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        if (failure.getCause() instanceof AccessDeniedException denial) {
            handle(request, response, denial);
            return;
        }
        AccessRefusal why =
                failure instanceof OAuth2AuthenticationException ? new TokenIsNotAccepted() : new LoginIsNeeded();
        answer(request, response, new NotAdmitted(why));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial) {
        if (denial instanceof AuthorizationDeniedException known
                && known.getAuthorizationResult() instanceof Denied denied) {
            refuse(request, response, denied);
        } else {
            AccessRefusal why =
                    denial instanceof CsrfException ? new FormIsNotOurs() : new DoorIsClosedToYou(List.of());
            answer(request, response, new NotAdmitted(why));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Denied denied) {
        if (denied.why() == null) {
            answer(request, response, noSuchDoor(request));
        } else if (denied.why() instanceof LoginIsNeeded && isForAPage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, login(request));
        } else {
            answer(request, response, new NotAdmitted(denied.why()));
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Exception why) {
        if (why instanceof NotAdmitted closed
                && (closed.why() instanceof LoginIsNeeded || closed.why() instanceof TokenIsNotAccepted)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (answers.resolveException(request, response, null, why) == null) {
            throw new IllegalStateException("Nobody answers " + why, why);
        }
    }

    private Exception noSuchDoor(HttpServletRequest request) {
        Set<String> methods = doors.methods(request);
        return methods.isEmpty()
                ? new NoResourceFoundException(
                        HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), request.getRequestURI())
                : new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
    }

    private static boolean isForAPage(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return request.getMethod().equals("GET") && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String login(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return UriComponentsBuilder.fromPath(request.getContextPath() + LOGIN)
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(request.getRequestURI() + query)
                .toUriString();
    }
}
