package nl.wijkbudget.verifier.rulebook;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;

/** A form of ballot: what may be on it, and how many points that gives. */
public record Form(String kind, Json json) {
    static Form of(Json json) {
        return new Form(json.text("kind"), json);
    }

    /** The themes that tokens are divided over; empty in other forms. */
    public List<String> themes() {
        return kind.equals("tokens") ? json.texts("themes") : List.of();
    }

    /** The places on the longest ballot; 0 where ballots have none. */
    public int places() {
        return switch (kind) {
            case "points-per-place" -> json.items("points").size();
            case "ranking" -> Math.toIntExact(json.whole("maximum"));
            default -> 0;
        };
    }

    /** The points of each name on the ballot. */
    public List<Long> points(Selection selection) {
        int named = selection.names().size();
        return switch (kind) {
            case "points-per-place" ->
                json.items("points").stream().limit(named).map(Json::whole).toList();
            case "ranking" -> {
                long most = json.whole("maximum");
                yield LongStream.range(0, named)
                        .map(place -> most - place)
                        .boxed()
                        .toList();
            }
            case "cumulative", "scores" -> selection.values();
            default -> Collections.nCopies(named, 1L);
        };
    }

    /** Whether a ballot of this form may hold this. */
    boolean allows(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        Collection<String> known = kind.equals("tokens") ? themes() : candidates.keySet();
        if (selection.repeats() || !known.containsAll(selection.names())) {
            return false;
        }
        long count = selection.names().size();
        long total = selection.total();
        String expected =
                switch (kind) {
                    case "approval", "knapsack", "approval-per-theme" -> "chosen";
                    case "ranking", "points-per-place" -> "ranked";
                    case "scores", "cumulative" -> "scored";
                    case "tokens" -> "tokens";
                    default -> throw new Malformed("has a form of unknown kind '" + kind + "'");
                };
        return selection.kind().equals(expected)
                && switch (kind) {
                    case "approval", "ranking" -> count >= json.whole("minimum") && count <= json.whole("maximum");
                    case "points-per-place" -> count >= 1 && count <= places();
                    case "knapsack" -> price(selection, candidates) <= json.whole("limit");
                    case "approval-per-theme" -> beyond(selection, candidates) <= json.whole("jokers");
                    case "scores" -> count >= 1 && selection.isWithin(json.whole("lowest"), json.whole("highest"));
                    case "cumulative" ->
                        count >= 1
                                && selection.isWithin(1, json.whole("perProject"))
                                && total <= json.whole("total")
                                && (json.getOrNull("minimum").isNull() || total >= json.whole("minimum"));
                    default ->
                        selection.isWithin(1, json.whole("perTheme")) && total >= 1 && total <= json.whole("total");
                };
    }

    private static long price(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        return selection.names().stream()
                .mapToLong(name -> candidate(candidates, name).price())
                .sum();
    }

    private long beyond(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        Map<String, Long> perTheme = new HashMap<>();
        selection
                .names()
                .forEach(name -> perTheme.merge(candidate(candidates, name).theme(), 1L, Long::sum));
        long free = json.whole("perTheme");
        return perTheme.values().stream()
                .mapToLong(count -> Math.max(0, count - free))
                .sum();
    }

    private static Rulebook.Candidate candidate(Map<String, Rulebook.Candidate> candidates, String name) {
        return Objects.requireNonNull(candidates.get(name));
    }

    void writeTo(CanonicalText text) {
        json.fields().forEach((name, value) -> {
            if (value.value() instanceof List) {
                text.list(value.items(), text::add);
            } else if (!value.isNull()) {
                text.add(value);
            }
        });
    }
}
