package nl.wijkbudget.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what stands in a list twice. */
final class Repeats {
    private Repeats() {}

    static <T> Optional<T> firstOf(List<T> items) {
        Set<T> seen = new HashSet<>();
        return items.stream().filter(item -> !seen.add(item)).findFirst();
    }
}
