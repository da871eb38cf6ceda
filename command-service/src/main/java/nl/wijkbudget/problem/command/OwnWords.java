package nl.wijkbudget.problem.command;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What is answered where a server gave up before any door or filter could: the fields of a problem, and nothing else. */
public final class OwnWords extends DefaultErrorAttributes {
    private final ProblemTexts texts;

    public OwnWords(ProblemTexts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var language =
                ProblemTexts.language(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "nl"));
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        HttpStatus status = code instanceof Integer number
                ? Objects.requireNonNullElse(HttpStatus.resolve(number), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
        Problem problem = Problem.of("request.is-not-understood", status);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", problem.type());
        fields.put("title", texts.title(problem, language));
        fields.put("status", status.value());
        fields.put("detail", texts.detail(problem, language));
        fields.put("code", problem.code());
        return fields;
    }
}
