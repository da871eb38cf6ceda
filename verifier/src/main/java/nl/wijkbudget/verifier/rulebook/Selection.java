package nl.wijkbudget.verifier.rulebook;

import java.util.HashSet;
import java.util.List;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * What is on a ballot.
 *
 * @param names projects, or themes where tokens are divided
 * @param values points or tokens of each; empty where there are none
 */
public record Selection(String kind, List<String> names, List<Long> values) {
    static Selection of(Json json) {
        String kind = json.text("kind");
        return switch (kind) {
            case "chosen", "ranked" ->
                new Selection(
                        kind,
                        json.get("projects").items().stream().map(Json::text).toList(),
                        List.of());
            case "scored" -> valued(kind, json.get("scores").items(), "project", "points");
            case "tokens" -> valued(kind, json.get("shares").items(), "theme", "tokens");
            default -> throw new Malformed("has a selection of unknown kind '" + kind + "'");
        };
    }

    private static Selection valued(String kind, List<Json> items, String name, String value) {
        return new Selection(
                kind,
                items.stream().map(item -> item.text(name)).toList(),
                items.stream().map(item -> item.whole(value)).toList());
    }

    public long total() {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    boolean repeats() {
        return new HashSet<>(names).size() < names.size();
    }

    boolean isWithin(long lowest, long highest) {
        return values.stream().allMatch(value -> value >= lowest && value <= highest);
    }

    void writeTo(CanonicalText text) {
        text.add(kind);
        int[] place = {0};
        text.list(names, name -> {
            text.add(name);
            if (!values.isEmpty()) {
                text.add(values.get(place[0]++).toString());
            }
        });
    }
}
