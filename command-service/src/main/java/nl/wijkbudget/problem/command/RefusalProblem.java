package nl.wijkbudget.problem.command;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.decision.Refusal;
import org.springframework.http.HttpStatus;

/** A refusal of the domain as a problem; its components become fields. */
public final class RefusalProblem {
    private RefusalProblem() {}

    public static Problem of(Refusal refusal) {
        String code = refusal.code();
        return new Problem("urn:wijkbudget:refusal:" + code, code, status(code), components(refusal));
    }

    private static HttpStatus status(String code) {
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
