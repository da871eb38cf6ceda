package nl.wijkbudget.page.query;

import nl.wijkbudget.reading.query.ReadTexts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows people who went to an address where nothing is a page; programs get a problem from whoever serves them. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class UnknownAddress {
    private final ReadTexts texts;

    public UnknownAddress(ReadTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(value = NoResourceFoundException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView on(NoResourceFoundException nothing) {
        return PageProblems.page(HttpStatus.NOT_FOUND, texts.text("problem.page.is-unknown"));
    }
}
