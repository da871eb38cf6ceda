package nl.wijkbudget.problem.command;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.decision.Refusal;
import org.springframework.http.HttpStatus;

/** A refusal of the domain as a problem; its components become fields. */
public final class RefusalProblem {
    private static final Map<String, HttpStatus> AT_THE_DOOR = Map.of(
            "access.login-is-needed", HttpStatus.UNAUTHORIZED,
            "access.login-failed", HttpStatus.UNAUTHORIZED,
            "access.login-is-not-set-up", HttpStatus.SERVICE_UNAVAILABLE,
            "access.provider-is-out-of-reach", HttpStatus.SERVICE_UNAVAILABLE,
            "access.token-is-not-accepted", HttpStatus.UNAUTHORIZED,
            "access.role-is-ambiguous", HttpStatus.BAD_REQUEST,
            "access.too-many-requests", HttpStatus.TOO_MANY_REQUESTS);

    private RefusalProblem() {}

    public static Problem of(Refusal refusal) {
        String code = refusal.code();
        return new Problem("urn:wijkbudget:refusal:" + code, code, status(code), components(refusal));
    }

    private static HttpStatus status(String code) {
        if (code.startsWith("access.")) {
            return AT_THE_DOOR.getOrDefault(code, HttpStatus.FORBIDDEN);
        }
        if (code.startsWith("decision.")) {
            return HttpStatus.FORBIDDEN;
        }
        return code.endsWith("-is-unknown") ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
    }

    static Map<String, Object> components(Refusal refusal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : refusal.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), component.getAccessor().invoke(refusal));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(refusal.getClass() + " cannot be read", e);
            }
        }
        return fields;
    }
}
