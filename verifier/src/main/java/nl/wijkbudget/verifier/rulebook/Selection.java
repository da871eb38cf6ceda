package nl.wijkbudget.verifier.rulebook;

import java.util.HashSet;
import java.util.Iterator;
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
            case "chosen", "ranked" -> new Selection(kind, json.texts("projects"), List.of());
            case "scored" -> valued(kind, json.items("scores"), "project", "points");
            case "tokens" -> valued(kind, json.items("shares"), "theme", "tokens");
            default -> throw new Malformed("has a selection of unknown kind '" + kind + "'");
        };
    }

    private static Selection valued(String kind, List<Json> items, String name, String value) {
        List<String> names = items.stream().map(item -> item.text(name)).toList();
        List<Long> values = items.stream().map(item -> item.whole(value)).toList();
        return new Selection(kind, names, values);
    }

    public long total() {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    boolean is(String expected) {
        return kind.equals(expected);
    }

    boolean repeats() {
        return new HashSet<>(names).size() < names.size();
    }

    boolean isWithin(long lowest, long highest) {
        return values.stream().allMatch(value -> value >= lowest && value <= highest);
    }

    void writeTo(CanonicalText text) {
        Iterator<Long> value = values.iterator();
        text.add(kind).list(names, name -> {
            text.add(name);
            if (value.hasNext()) {
                text.add(value.next());
            }
        });
    }
}
