package nl.wijkbudget.verifier.round;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.verifier.json.Json;

/** What a result says that follows from the count alone. */
final class Results {
    private Results() {}

    /** The outcome without margins and reasons, which are told beside it and are not recounted. */
    static Json withoutWords(Json outcome) {
        Map<String, Json> fields = new LinkedHashMap<>(outcome.fields());
        fields.put(
                "standings",
                Json.of(outcome.get("standings").items().stream()
                        .map(Results::plain)
                        .toList()));
        return Json.of(fields);
    }

    private static Json plain(Json standing) {
        Map<String, Json> fields = new LinkedHashMap<>(standing.fields());
        fields.remove("margin");
        fields.remove("grounds");
        return Json.of(fields);
    }
}
