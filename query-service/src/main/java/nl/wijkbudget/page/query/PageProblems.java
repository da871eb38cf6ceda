package nl.wijkbudget.page.query;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.wijkbudget.reading.query.ReadTexts;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.Unanswered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what went wrong with a page in the same frame as every page; what nobody foresaw is logged and not told. */
@ControllerAdvice(annotations = Shows.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final ReadTexts texts;

    public PageProblems(ReadTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ModelAndView on(Unanswered why, HttpServletResponse response) {
        if (why.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        return page(why.status(), texts.detail(why));
    }

    @ExceptionHandler
    ModelAndView on(MethodArgumentTypeMismatchException wrong, HttpServletResponse response) {
        return on(ReadTexts.malformed(wrong), response);
    }

    @ExceptionHandler
    ModelAndView on(Exception unforeseen) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, unforeseen);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, texts.text("problem.server.unforeseen", incident));
    }

    static ModelAndView page(HttpStatus status, String detail) {
        String view =
                switch (status) {
                    case NOT_FOUND -> "error/404";
                    case BAD_REQUEST -> "error/4xx";
                    case SERVICE_UNAVAILABLE -> "error/503";
                    default -> "error/5xx";
                };
        ModelAndView page = new ModelAndView(view, Map.of("detail", detail));
        page.setStatus(status);
        return page;
    }
}
