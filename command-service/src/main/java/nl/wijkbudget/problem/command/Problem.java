package nl.wijkbudget.problem.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What went wrong, before it is put into words: its frozen code, its status and its figures by name. */
public record Problem(String type, String code, HttpStatus status, Map<String, Object> fields) {
    public Problem {
        fields = new LinkedHashMap<>(fields);
    }

    /** A problem of the door itself, not of the domain. */
    public static Problem of(String code, HttpStatus status) {
        return of(code, status, Map.of());
    }

    public static Problem of(String code, HttpStatus status, Map<String, Object> fields) {
        return new Problem("urn:wijkbudget:problem:" + code, code, status, fields);
    }
}
