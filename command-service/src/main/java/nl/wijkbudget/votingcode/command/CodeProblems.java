package nl.wijkbudget.votingcode.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.wijkbudget.problem.command.Problem;
import nl.wijkbudget.problem.command.ProblemAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What only voting with codes answers: come back later, and that the operator has something to put right. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class CodeProblems {
    private static final Logger LOG = LoggerFactory.getLogger(CodeProblems.class);

    private final ProblemAnswer answer;

    public CodeProblems(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooManyWrongCodes waiting, HttpServletRequest request) {
        Map<String, Object> fields = Map.of("seconds", waiting.seconds());
        var problem =
                answer.to(request, Problem.of("votingcode.too-many-wrong-codes", HttpStatus.TOO_MANY_REQUESTS, fields));
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(waiting.seconds()))
                .body(problem.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotConfigured missing, HttpServletRequest request) {
        LOG.error("Voting with codes does not work: {}", missing.code());
        return answer.to(request, Problem.of(missing.code(), HttpStatus.SERVICE_UNAVAILABLE));
    }
}
