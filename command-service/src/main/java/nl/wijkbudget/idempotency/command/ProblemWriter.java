package nl.wijkbudget.idempotency.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkbudget.problem.command.Problem;
import nl.wijkbudget.problem.command.ProblemAnswer;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is in reach: in a filter. */
public final class ProblemWriter {
    private final ProblemAnswer answer;
    private final JsonMapper json;

    public ProblemWriter(ProblemAnswer answer, JsonMapper json) {
        this.answer = answer;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, String code, HttpStatus status)
            throws IOException {
        var problem = answer.to(request, Problem.of(code, status));
        response.setStatus(status.value());
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(json.writeValueAsBytes(problem.getBody()));
    }
}
