package nl.wijkbudget.problem.command;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** What went wrong, before it is put into words: its frozen code, its status and its figures by name. */
public record Problem(String type, String code, HttpStatus status, Map<String, Object> fields) {
    /** Attribute of a request that was sent away for who sent it: the code of why, for who keeps watch. */
    public static final String SENT_AWAY = "nl.wijkbudget.problem.sentAway";

    private static final Set<HttpStatus> WATCHED =
            EnumSet.of(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.TOO_MANY_REQUESTS);

    public Problem {
        fields = new LinkedHashMap<>(fields);
    }

    /** Whether it lies with who asks, and not with what was asked. */
    public boolean isAboutWhoAsks() {
        return WATCHED.contains(status);
    }

    /** A problem of the door itself, not of the domain. */
    public static Problem of(String code, HttpStatus status) {
        return of(code, status, Map.of());
    }

    public static Problem of(String code, HttpStatus status, Map<String, Object> fields) {
        return new Problem("urn:wijkbudget:problem:" + code, code, status, fields);
    }
}
