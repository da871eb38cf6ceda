package nl.wijkbudget.door.command;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every answer its position as a header, and what was created or laid before others its status and address. */
@ControllerAdvice
public final class AnswerHeaders implements ResponseBodyAdvice<Answer> {
    public static final String LOG_POSITION = "Log-Position";
    private static final String SUBMITTED = "/api/v1/voorgelegd/{submission}";

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType() == Answer.class;
    }

    @Override
    public @Nullable Answer beforeBodyWrite(
            @Nullable Answer answer,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (answer == null) {
            return null;
        }
        response.getHeaders().set(LOG_POSITION, String.valueOf(answer.position()));
        if (answer.submission() != null) {
            response.setStatusCode(HttpStatus.ACCEPTED);
            response.getHeaders().setLocation(submitted(request, answer.submission()));
            return answer;
        }
        Creates creates = returned.getMethodAnnotation(Creates.class);
        if (creates == null || !(request instanceof ServletServerHttpRequest http)) {
            return answer;
        }
        response.setStatusCode(HttpStatus.CREATED);
        Answer made = new Answer(answer.position(), made(http.getServletRequest(), answer.id()), null);
        if (made.id() != null) {
            response.getHeaders().setLocation(address(creates, http.getServletRequest(), made.id()));
        }
        return made;
    }

    private static URI submitted(ServerHttpRequest request, String submission) {
        String root = request instanceof ServletServerHttpRequest http
                ? http.getServletRequest().getContextPath()
                : "";
        return UriComponentsBuilder.fromPath(root + SUBMITTED)
                .encode()
                .buildAndExpand(submission)
                .toUri();
    }

    @SuppressWarnings("unchecked")
    private static URI address(Creates creates, HttpServletRequest request, String id) {
        Map<String, String> given =
                (Map<String, String>) Objects.requireNonNull(request.getAttribute(AskedResolver.GIVEN));
        Map<String, String> words = new HashMap<>(given);
        words.put("id", id);
        return UriComponentsBuilder.fromPath(request.getContextPath() + creates.at())
                .encode()
                .buildAndExpand(words)
                .toUri();
    }

    private static @Nullable String made(HttpServletRequest request, @Nullable String aggregate) {
        String made = String.valueOf(request.getAttribute(AskedResolver.MADE));
        return made.isEmpty() ? aggregate : made;
    }
}
