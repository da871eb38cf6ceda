package nl.wijkbudget.standalone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who has everything that is stored guesses which letter cast which ballot.
 *
 * <p>A strategy lays the used letters in the order of one column of the register, the ballots in the order of one column of
 * the log, forwards or backwards, and pairs the first with the first. It plays all of them, so a new column joins by itself.
 *
 * @param letters one row per used letter, as stored, in the order of storage
 * @param ballots one row per ballot, as stored, in the order of storage
 * @param truth which ballot each letter cast
 */
record LinkageGame(List<Map<String, Object>> letters, List<Map<String, Object>> ballots, Map<Integer, String> truth) {
    private static final int SHORTEST_CLUE = 6;

    /** How many pairs the best strategy gets right, and which that is. */
    record Best(int pairs, String strategy) {}

    Best best() {
        Best best = new Best(-1, "none");
        for (String one : columns(letters)) {
            List<Integer> guessed =
                    sorted(letters, one).stream().map(LinkageGame::letter).toList();
            for (String other : columns(ballots)) {
                List<String> cast = sorted(ballots, other).stream()
                        .map(row -> String.valueOf(row.get("aggregate_id")))
                        .collect(Collectors.toCollection(ArrayList::new));
                best = better(best, new Best(right(guessed, cast), one + " with " + other));
                Collections.reverse(cast);
                best = better(best, new Best(right(guessed, cast), one + " with " + other + " backwards"));
            }
        }
        return best;
    }

    /** What stands in a row of the register and in a row of a ballot as well, and is not in all of them. */
    Set<String> clues() {
        Set<String> clues = new TreeSet<>();
        String allBallots = ballots.toString();
        for (Map<String, Object> letter : letters) {
            letter.values().stream()
                    .map(String::valueOf)
                    .filter(value -> value.length() >= SHORTEST_CLUE && allBallots.contains(value))
                    .forEach(clues::add);
        }
        clues.removeIf(
                value -> letters.stream().allMatch(letter -> letter.toString().contains(value)));
        return clues;
    }

    /** The same with a column that someone might add one day. */
    LinkageGame with(String column, Map<Integer, ? extends Object> values) {
        List<Map<String, Object>> more = new ArrayList<>();
        for (Map<String, Object> letter : letters) {
            Map<String, Object> row = new TreeMap<>(letter);
            row.put(column, values.get(letter(letter)));
            more.add(row);
        }
        return new LinkageGame(more, ballots, truth);
    }

    private int right(List<Integer> guessed, List<String> cast) {
        int right = 0;
        for (int i = 0; i < Math.min(guessed.size(), cast.size()); i++) {
            right += cast.get(i).equals(truth.get(guessed.get(i))) ? 1 : 0;
        }
        return right;
    }

    private static Set<String> columns(List<Map<String, Object>> rows) {
        return rows.get(0).keySet();
    }

    private static List<Map<String, Object>> sorted(List<Map<String, Object>> rows, String column) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> sortable(row.getOrDefault(column, ""))))
                .toList();
    }

    private static String sortable(Object value) {
        return value instanceof Number number ? "%020d".formatted(number.longValue()) : String.valueOf(value);
    }

    private static int letter(Map<String, Object> row) {
        return Integer.parseInt(String.valueOf(row.get("letter")));
    }

    private static Best better(Best one, Best other) {
        return other.pairs > one.pairs ? other : one;
    }
}
