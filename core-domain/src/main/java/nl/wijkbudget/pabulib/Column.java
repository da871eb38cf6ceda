package nl.wijkbudget.pabulib;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column to write: its name, and the text of it in a row. */
record Column<T>(String name, Function<T, String> text) {

    /** Whether any row has something in this column. */
    boolean isUsed(List<T> rows) {
        return rows.stream().anyMatch(row -> !text.apply(row).isEmpty());
    }

    /** The columns without a meaning to us, in the order in which the rows bring them up. */
    static <T> Stream<Column<T>> others(List<T> rows, Function<T, Map<String, String>> others) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(others.apply(row).keySet()));
        return names.stream()
                .map(name -> new Column<T>(name, row -> others.apply(row).getOrDefault(name, "")));
    }
}
