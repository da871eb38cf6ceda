package nl.wijkbudget.problem.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.wijkbudget.access.NotAdmitted;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.door.command.Malformed;
import nl.wijkbudget.door.command.RequestJson;
import nl.wijkbudget.pabulib.command.UnknownImport;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Turns whatever a door throws into a problem; what nobody foresaw is logged and not told. */
@RestControllerAdvice
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemAnswer answer;

    public Problems(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Rejection rejection, HttpServletRequest request) {
        return answer.to(request, RefusalProblem.of(rejection.refusal()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotAdmitted closed, HttpServletRequest request) {
        return answer.to(request, RefusalProblem.of(closed.why()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Malformed malformed, HttpServletRequest request) {
        Map<String, Object> errors = Map.of("errors", malformed.faults());
        return answer.to(request, Problem.of("request.is-malformed", HttpStatus.BAD_REQUEST, errors));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(JacksonException unreadable, HttpServletRequest request) {
        TokenStreamLocation place = unreadable.getLocation();
        int line = place == null ? 1 : place.getLineNr();
        int column = place == null ? 1 : place.getColumnNr();
        Map<String, Object> fields = Map.of("line", line, "column", column);
        return answer.to(request, Problem.of("request.is-not-json", HttpStatus.BAD_REQUEST, fields));
    }

    @ExceptionHandler(UnknownImport.class)
    ResponseEntity<ProblemDetail> onForgottenImport(HttpServletRequest request) {
        return answer.to(request, Problem.of("import.is-unknown", HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RequestJson.TooLarge large, HttpServletRequest request) {
        return answer.to(request, Problem.of("request.is-too-large", HttpStatus.CONTENT_TOO_LARGE));
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<ProblemDetail> onConflict(HttpServletRequest request) {
        return again(answer.to(request, Problem.of("store.concurrent-change", HttpStatus.CONFLICT)));
    }

    @ExceptionHandler({
        EventStoreException.class,
        DataAccessResourceFailureException.class,
        NoHandlerForCommandException.class
    })
    ResponseEntity<ProblemDetail> onOutage(RuntimeException outage, HttpServletRequest request) {
        LOG.error("The store cannot be used", outage);
        return again(answer.to(request, Problem.of("store.is-unavailable", HttpStatus.SERVICE_UNAVAILABLE)));
    }

    /** What cannot be read as an address, a query or a form at all. */
    @ExceptionHandler({MultipartException.class, TypeMismatchException.class, InvalidParameterException.class})
    ResponseEntity<ProblemDetail> onGibberish(HttpServletRequest request) {
        return answer.to(request, Problem.of("request.is-not-understood", HttpStatus.BAD_REQUEST));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception failure, HttpServletRequest request) {
        if (!(failure instanceof ErrorResponse known)) {
            return unforeseen(failure, request);
        }
        var problem = answer.to(
                request, protocol(HttpStatus.valueOf(known.getStatusCode().value())));
        return ResponseEntity.status(problem.getStatusCode())
                .headers(known.getHeaders())
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }

    /** The same request may well succeed in a moment. */
    private static ResponseEntity<ProblemDetail> again(ResponseEntity<ProblemDetail> problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem.getBody());
    }

    private ResponseEntity<ProblemDetail> unforeseen(Exception failure, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, failure);
        Map<String, Object> fields = Map.of("incident", incident);
        return answer.to(request, Problem.of("server.unforeseen", HttpStatus.INTERNAL_SERVER_ERROR, fields));
    }

    /** Requests that HTTP itself cannot place. */
    private static Problem protocol(HttpStatus status) {
        String code = Map.of(
                        HttpStatus.NOT_FOUND, "request.path-is-unknown",
                        HttpStatus.METHOD_NOT_ALLOWED, "request.method-is-not-allowed",
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.media-type-is-not-supported",
                        HttpStatus.NOT_ACCEPTABLE, "request.nothing-acceptable")
                .getOrDefault(status, "request.is-not-understood");
        return Problem.of(code, status);
    }
}
