package nl.wijkbudget.person.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import nl.wijkbudget.person.MailAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the forms around a mailed link share: how they answer, and what the browser's session keeps in between. */
final class MailForms {
    private static final String HANDLE = "nl.wijkbudget.person.handle";

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

    static ResponseEntity<Void> to(HttpServletRequest request, String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + page))
                .build();
    }
}
