package nl.wijkbudget.access.query;

import java.util.Map;
import nl.wijkbudget.access.AccessRefusal;
import nl.wijkbudget.access.AccessRefusal.TooManyRequests;
import nl.wijkbudget.access.NotAdmitted;
import nl.wijkbudget.reading.query.ReadTexts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a person, on a page, why they were not let in; programs get a problem from whoever serves them. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ClosedDoor {
    private static final Map<String, HttpStatus> STATUSES = Map.of(
            "access.login-is-needed", HttpStatus.UNAUTHORIZED,
            "access.login-failed", HttpStatus.UNAUTHORIZED,
            "access.login-is-not-set-up", HttpStatus.SERVICE_UNAVAILABLE,
            "access.provider-is-out-of-reach", HttpStatus.SERVICE_UNAVAILABLE,
            "access.token-is-not-accepted", HttpStatus.UNAUTHORIZED,
            "access.role-is-ambiguous", HttpStatus.BAD_REQUEST,
            "access.too-many-requests", HttpStatus.TOO_MANY_REQUESTS);

    private final ReadTexts texts;

    public ClosedDoor(ReadTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(value = NotAdmitted.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView on(NotAdmitted closed) {
        AccessRefusal why = closed.why();
        Object figure = why instanceof TooManyRequests many ? many.seconds() : "";
        ModelAndView page =
                new ModelAndView("geen-toegang", Map.of("detail", texts.text("problem." + why.code(), figure)));
        page.setStatus(STATUSES.getOrDefault(why.code(), HttpStatus.FORBIDDEN));
        return page;
    }
}
