package nl.wijkbudget.access.command;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.access.AccessRefusal;
import nl.wijkbudget.access.AccessRefusal.DoorIsClosedToYou;
import nl.wijkbudget.access.AccessRefusal.FormIsNotOurs;
import nl.wijkbudget.access.AccessRefusal.LoginFailed;
import nl.wijkbudget.access.AccessRefusal.LoginIsNeeded;
import nl.wijkbudget.access.AccessRefusal.LoginIsNotSetUp;
import nl.wijkbudget.access.AccessRefusal.ProviderIsOutOfReach;
import nl.wijkbudget.access.AccessRefusal.TokenIsNotAccepted;
import nl.wijkbudget.access.NotAdmitted;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.problem.command.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers who is not let in as a door would: a program with a problem, a person with a page or the way to log in. */
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String LOGIN = "/inloggen";

    private final DoorsByAddress doors;
    private final HandlerExceptionResolver problems;

    Refusing(DoorsByAddress doors, HandlerExceptionResolver problems) {
        this.doors = doors;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure.getCause() instanceof AccessDeniedException denial) {
            handle(request, response, denial);
        } else {
            boolean token = failure instanceof OAuth2AuthenticationException;
            refuse(request, response, why(failure, token ? new TokenIsNotAccepted() : new LoginIsNeeded()));
        }
    }

    /** Answers that logging in did not succeed. */
    void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        refuse(request, response, why(failure, new LoginFailed()));
    }

    private static AccessRefusal why(AuthenticationException failure, AccessRefusal otherwise) {
        if (failure instanceof AuthenticationServiceException) {
            return new ProviderIsOutOfReach();
        }
        return failure instanceof NobodyCanBeAdmitted ? new LoginIsNotSetUp() : otherwise;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException, ServletException {
        if (denial instanceof AuthorizationDeniedException known
                && known.getAuthorizationResult() instanceof Denied denied) {
            deny(request, response, denied);
        } else {
            refuse(
                    request,
                    response,
                    denial instanceof CsrfException ? new FormIsNotOurs() : new DoorIsClosedToYou(List.of()));
        }
    }

    private void deny(HttpServletRequest request, HttpServletResponse response, Denied denied)
            throws IOException, ServletException {
        if (denied.why() == null) {
            nothingHere(request, response);
        } else if (denied.why() instanceof LoginIsNeeded && request.getMethod().equals("GET") && isForAPage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, login(request));
        } else {
            refuse(request, response, denied.why());
        }
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, AccessRefusal why)
            throws IOException, ServletException {
        if (why instanceof LoginIsNeeded || why instanceof TokenIsNotAccepted) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (isForAPage(request)) {
            request.setAttribute(Problem.SENT_AWAY, why.code());
            showPage(request, response, new NotAdmitted(why));
        } else {
            answer(request, response, new Rejection(why));
        }
    }

    private void nothingHere(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Set<String> methods = doors.methods(request);
        if (!methods.isEmpty()) {
            answer(request, response, new HttpRequestMethodNotSupportedException(request.getMethod(), methods));
        } else if (isForAPage(request)) {
            HttpMethod method = HttpMethod.valueOf(request.getMethod());
            String address = request.getRequestURI();
            showPage(request, response, new NoResourceFoundException(method, address, address));
        } else {
            answer(request, response, new ErrorResponseException(HttpStatus.NOT_FOUND));
        }
    }

    /** With a problem. */
    void answer(HttpServletRequest request, HttpServletResponse response, Exception why) {
        if (problems.resolveException(request, response, null, why) == null) {
            throw new IllegalStateException("Nobody answers " + why, why);
        }
    }

    private static void showPage(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException, ServletException {
        NotForOthers.mark(request, response);
        request.setAttribute(ClosedDoors.WHY, why);
        request.getRequestDispatcher(ClosedDoors.ADDRESS).forward(request, response);
    }

    /** A file is not shown a page: it would be read first. */
    private static boolean isForAPage(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains(MediaType.TEXT_HTML_VALUE) && !BodyLimit.isMultipart(request);
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
