package nl.wijkbudget.verifier.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;

/** A form of ballot: what may be on it, and how many points that gives. */
public record Form(String kind, Json json) {
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
        List<Long> points = new ArrayList<>();
        for (int place = 0; place < selection.names().size(); place++) {
            long given =
                    switch (kind) {
                        case "points-per-place" ->
                            json.items("points").get(place).whole();
                        case "ranking" -> json.whole("maximum") - place;
                        case "cumulative", "scores" -> selection.values().get(place);
                        default -> 1;
                    };
            points.add(given);
        }
        return points;
    }

    /** Whether a ballot of this form may hold this. */
    boolean allows(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        Collection<String> known = kind.equals("tokens") ? themes() : candidates.keySet();
        if (selection.repeats() || !known.containsAll(selection.names())) {
            return false;
        }
        int count = selection.names().size();
        long total = selection.total();
        return switch (kind) {
            case "approval" -> selection.is("chosen") && isAllowed(count);
            case "ranking" -> selection.is("ranked") && isAllowed(count);
            case "points-per-place" -> selection.is("ranked") && count >= 1 && count <= places();
            case "knapsack" -> selection.is("chosen") && price(selection, candidates) <= json.whole("limit");
            case "approval-per-theme" ->
                selection.is("chosen") && beyond(selection, candidates) <= json.whole("jokers");
            case "scores" ->
                selection.is("scored") && count >= 1 && selection.isWithin(json.whole("lowest"), json.whole("highest"));
            case "cumulative" -> {
                Json minimum = json.getOrNull("minimum");
                long least = minimum.isNull() ? 1 : Math.max(1, minimum.whole());
                boolean isEnough = total >= least && total <= json.whole("total");
                yield selection.is("scored") && isEnough && selection.isWithin(1, json.whole("perProject"));
            }
            case "tokens" -> {
                boolean isEnough = total >= 1 && total <= json.whole("total");
                yield selection.is("tokens") && isEnough && selection.isWithin(1, json.whole("perTheme"));
            }
            default -> throw new Malformed("has a form of unknown kind '" + kind + "'");
        };
    }

    private boolean isAllowed(int count) {
        return count >= json.whole("minimum") && count <= json.whole("maximum");
    }

    private static long price(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        long price = 0;
        for (String name : selection.names()) {
            price += Objects.requireNonNull(candidates.get(name)).price();
        }
        return price;
    }

    private long beyond(Selection selection, Map<String, Rulebook.Candidate> candidates) {
        Map<String, Long> chosen = new HashMap<>();
        for (String name : selection.names()) {
            chosen.merge(Objects.requireNonNull(candidates.get(name)).theme(), 1L, Long::sum);
        }
        long free = json.whole("perTheme");
        return chosen.values().stream()
                .mapToLong(count -> Math.max(0, count - free))
                .sum();
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
