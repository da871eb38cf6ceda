package nl.wijkbudget.verifier.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;

/** A form of ballot: what may be on it, and how many points that gives. */
public record Form(Json json) {
    private String kind() {
        return json.text("kind");
    }

    /** The themes that tokens are divided over; empty in other forms. */
    public List<String> themes() {
        return kind().equals("tokens")
                ? json.get("themes").items().stream().map(Json::text).toList()
                : List.of();
    }

    /** The places on the longest ballot; 0 where ballots have none. */
    public int places() {
        if (kind().equals("points-per-place")) {
            return json.get("points").items().size();
        }
        return kind().equals("ranking") ? Math.toIntExact(json.whole("maximum")) : 0;
    }

    /** The points of each name on the ballot. */
    public List<Long> points(Selection selection) {
        int named = selection.names().size();
        return switch (kind()) {
            case "points-per-place" ->
                json.get("points").items().stream()
                        .limit(named)
                        .map(Json::whole)
                        .toList();
            case "ranking" ->
                LongStream.range(0, named)
                        .mapToObj(place -> json.whole("maximum") - place)
                        .toList();
            case "cumulative", "scores" -> selection.values();
            default -> Collections.nCopies(named, 1L);
        };
    }

    /** Whether a ballot of this form may hold this. */
    boolean allows(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        boolean divides = kind().equals("tokens");
        if (selection.repeats() || !(divides ? themes() : candidates.keySet()).containsAll(selection.names())) {
            return false;
        }
        long count = selection.names().size();
        return switch (kind()) {
            case "approval" -> is(selection, "chosen") && isBetween("minimum", count, "maximum");
            case "ranking" -> is(selection, "ranked") && isBetween("minimum", count, "maximum");
            case "points-per-place" -> is(selection, "ranked") && count >= 1 && count <= places();
            case "knapsack" -> is(selection, "chosen") && price(selection, candidates) <= json.whole("limit");
            case "approval-per-theme" ->
                is(selection, "chosen") && beyond(selection, candidates) <= json.whole("jokers");
            case "scores" ->
                is(selection, "scored")
                        && count >= 1
                        && selection.isWithin(json.whole("lowest"), json.whole("highest"));
            case "cumulative" ->
                is(selection, "scored")
                        && count >= 1
                        && selection.isWithin(1, json.whole("perProject"))
                        && selection.total() <= json.whole("total")
                        && (json.getOrNull("minimum").isNull() || selection.total() >= json.whole("minimum"));
            case "tokens" ->
                is(selection, "tokens")
                        && selection.isWithin(1, json.whole("perTheme"))
                        && selection.total() >= 1
                        && selection.total() <= json.whole("total");
            default -> throw new Malformed("has a form of unknown kind '" + kind() + "'");
        };
    }

    private static boolean is(Selection selection, String kind) {
        return selection.kind().equals(kind);
    }

    private boolean isBetween(String least, long count, String most) {
        return count >= json.whole(least) && count <= json.whole(most);
    }

    private static Rulebook.Candidate candidate(String name, Map<String, Rulebook.Candidate> candidates) {
        return Objects.requireNonNull(candidates.get(name));
    }

    private static long price(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        return selection.names().stream()
                .mapToLong(name -> candidate(name, candidates).price())
                .sum();
    }

    private long beyond(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        Map<String, Long> perTheme = selection.names().stream()
                .collect(Collectors.groupingBy(
                        name -> candidate(name, candidates).theme(), Collectors.counting()));
        return perTheme.values().stream()
                .mapToLong(count -> Math.max(0, count - json.whole("perTheme")))
                .sum();
    }

    void writeTo(CanonicalText text) {
        json.fields().forEach((name, value) -> {
            if (value.value() instanceof List) {
                text.list(value.items(), item -> text.add(item.plain()));
            } else if (!value.isNull()) {
                text.add(value.plain());
            }
        });
    }
}
