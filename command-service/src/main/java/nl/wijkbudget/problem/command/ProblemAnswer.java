package nl.wijkbudget.problem.command;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Puts a problem into words and into {@code application/problem+json}. */
public final class ProblemAnswer {
    private final ProblemTexts texts;

    public ProblemAnswer(ProblemTexts texts) {
        this.texts = texts;
    }

    public ResponseEntity<ProblemDetail> to(HttpServletRequest request, Problem problem) {
        if (problem.isAboutWhoAsks()) {
            request.setAttribute(Problem.SENT_AWAY, problem.code());
        }
        Locale language =
                ProblemTexts.language(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "nl"));
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(problem.status(), texts.detail(problem, language));
        detail.setType(URI.create(problem.type()));
        detail.setTitle(texts.title(problem, language));
        detail.setProperty("code", problem.code());
        problem.fields().forEach(detail::setProperty);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(detail);
    }
}
