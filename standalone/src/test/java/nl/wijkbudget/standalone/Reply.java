package nl.wijkbudget.standalone;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program answered. */
record Reply(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** Where in the log it ended up. */
    long position() {
        return headers.firstValueAsLong("Log-Position").orElseThrow(() -> new AssertionError(toString()));
    }

    /** The status, and the code of the refusal when it is one. */
    String outcome() {
        return status < 400
                ? String.valueOf(status)
                : status + " " + json().path("code").asString(text);
    }
}
