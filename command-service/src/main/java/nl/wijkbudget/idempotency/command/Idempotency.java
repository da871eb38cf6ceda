package nl.wijkbudget.idempotency.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkbudget.door.command.NameOfKey;
import nl.wijkbudget.door.command.RequestJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Carries a write with an {@code Idempotency-Key} out once and answers it the same every time; {@link KeyedDoors} says which. */
public final class Idempotency extends OncePerRequestFilter {
    public static final String KEY = NameOfKey.KEY;
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final KeyedDoors doors;
    private final AnswersByKey answers;
    private final ProblemWriter problems;

    public Idempotency(KeyedDoors doors, AnswersByKey answers, ProblemWriter problems) {
        this.doors = doors;
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null || !WRITES.contains(request.getMethod()) || !doors.keep(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        if (!FORM.matcher(key).matches()) {
            problems.write(request, response, "idempotency.key-is-malformed", HttpStatus.BAD_REQUEST);
            return;
        }
        byte[] body;
        try {
            body = RequestJson.bytes(request.getInputStream());
        } catch (RequestJson.TooLarge e) {
            problems.write(request, response, "request.is-too-large", HttpStatus.CONTENT_TOO_LARGE);
            return;
        }
        Claim claim = answers.claim(key, RequestHash.of(request, body));
        if (claim instanceof Claim.Ours) {
            carryOut(key, new RereadableRequest(request, body), response, chain);
        } else if (claim instanceof Claim.Answered answered) {
            repeat(answered.answer(), response);
        } else {
            refuse(claim, request, response);
        }
    }

    private void carryOut(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var copy = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, copy);
            done = isFinal(copy);
        } finally {
            if (done) {
                answers.record(key, recorded(copy));
            } else {
                answers.release(key);
            }
        }
        copy.copyBodyToResponse();
    }

    /** Not a failure on our side, nor an answer that asks to come again. */
    private static boolean isFinal(HttpServletResponse answer) {
        return answer.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()
                && !answer.containsHeader(HttpHeaders.RETRY_AFTER);
    }

    private static RecordedAnswer recorded(ContentCachingResponseWrapper copy) {
        return new RecordedAnswer(
                copy.getStatus(),
                copy.getContentType(),
                copy.getHeader("Location"),
                copy.getHeader("Log-Position"),
                new String(copy.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void repeat(RecordedAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        response.setContentType(answer.contentType());
        setIfKnown(response, "Location", answer.location());
        setIfKnown(response, "Log-Position", answer.logPosition());
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void setIfKnown(HttpServletResponse response, String header, @Nullable String value) {
        if (value != null) {
            response.setHeader(header, value);
        }
    }

    private void refuse(Claim claim, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (claim instanceof Claim.InProgress) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(request, response, "idempotency.in-progress", HttpStatus.CONFLICT);
        } else {
            problems.write(request, response, "idempotency.key-is-used-already", HttpStatus.CONFLICT);
        }
    }
}
