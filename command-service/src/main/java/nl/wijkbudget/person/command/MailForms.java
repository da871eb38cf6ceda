package nl.wijkbudget.person.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import nl.wijkbudget.access.LocalAddress;
import nl.wijkbudget.person.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the forms around a mailed link share: how they answer, and what the browser's session keeps in between. */
public final class MailForms {
    private static final String HANDLE = "nl.wijkbudget.person.handle";
    private static final String NEXT = "nl.wijkbudget.person.next";

    private MailForms() {}

    static Optional<MailAddress> address(String written) {
        try {
            return Optional.of(new MailAddress(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    static void keep(HttpServletRequest request, String handle) {
        request.getSession().setAttribute(HANDLE, handle);
    }

    static Optional<String> kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (String) session.getAttribute(HANDLE));
    }

    /** Where to go afterwards in this browser. */
    static void keepNext(HttpServletRequest request, @Nullable String next) {
        request.getSession().setAttribute(NEXT, LocalAddress.orHome(next).value());
    }

    /** The front page in another browser than that in which it all began. */
    static String next(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return LocalAddress.orHome(session == null ? null : (String) session.getAttribute(NEXT))
                .value();
    }

    /** Answers a form with a page of this site. */
    public static ResponseEntity<Void> to(HttpServletRequest request, String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + page))
                .build();
    }
}
