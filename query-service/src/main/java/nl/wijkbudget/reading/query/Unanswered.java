package nl.wijkbudget.reading.query;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A read that cannot be answered: its frozen code, its status, and its figures by name. */
public final class Unanswered extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> fields;

    private Unanswered(HttpStatus status, String code, Map<String, Object> fields) {
        super(code + " " + fields);
        this.status = status;
        this.code = code;
        this.fields = fields;
    }

    /** A parameter that says something else than what is allowed there. */
    public static Unanswered malformed(String parameter, String allowed) {
        return new Unanswered(
                HttpStatus.BAD_REQUEST,
                "read.parameter-is-malformed",
                Map.of("parameter", parameter, "allowed", allowed));
    }

    /** Nothing of this kind has this id, such as {@code round:de-wijert-2017}, at the position of the read model. */
    public static Unanswered unknown(Object id) {
        return new Unanswered(HttpStatus.NOT_FOUND, "read.is-unknown", Map.of("id", id.toString()));
    }

    /** The read model did not come as far as asked within the patience of the server. */
    public static Unanswered behind(long asked, long reached) {
        return new Unanswered(
                HttpStatus.SERVICE_UNAVAILABLE, "read.is-behind", Map.of("asked", asked, "reached", reached));
    }

    /** As many follow something as there are places for, in all or from one address. */
    public static Unanswered busy() {
        return new Unanswered(HttpStatus.SERVICE_UNAVAILABLE, "read.is-busy", Map.of());
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> fields() {
        return fields;
    }
}
