package nl.wijkbudget.reading.query;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what goes wrong in a JSON read into a problem; what nobody foresaw is logged and not told. */
@RestControllerAdvice(annotations = Answers.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ReadProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ReadProblems.class);

    private final ReadTexts texts;

    public ReadProblems(ReadTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Unanswered why) {
        return answer(why.status(), why.code(), texts.detail(why), why.fields());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException wrong) {
        return on(ReadTexts.malformed(wrong));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingServletRequestParameterException missing) {
        return on(Unanswered.malformed(missing.getParameterName(), "something"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMediaTypeNotAcceptableException wish) {
        String code = "request.nothing-acceptable";
        return answer(HttpStatus.NOT_ACCEPTABLE, code, texts.text("problem." + code), Map.of());
    }

    /** Who followed something and went away needs no answer. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException gone) {
        LOG.debug("Nobody follows any more", gone);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception unforeseen) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, unforeseen);
        Map<String, Object> fields = Map.of("incident", incident);
        String detail = texts.text("problem.server.unforeseen", incident);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "server.unforeseen", detail, fields);
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, String detail, Map<String, Object> fields) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:wijkbudget:problem:" + code));
        problem.setTitle(texts.text("problem.title." + status.value()));
        problem.setProperty("code", code);
        fields.forEach(problem::setProperty);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(problem);
    }
}
