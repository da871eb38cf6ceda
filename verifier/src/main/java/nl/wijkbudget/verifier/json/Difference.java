package nl.wijkbudget.verifier.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The first place at which two values are not the same; the order of names in an object does not matter. */
public record Difference(String path, String stated, String found) {
    public static Optional<Difference> between(String path, Json stated, Json found) {
        if (stated.equals(found)) {
            return Optional.empty();
        }
        if (stated.value() instanceof Map && found.value() instanceof Map) {
            TreeSet<String> names = new TreeSet<>(stated.fields().keySet());
            names.addAll(found.fields().keySet());
            return names.stream()
                    .flatMap(name -> between(path + "." + name, stated.getOrNull(name), found.getOrNull(name)).stream())
                    .findFirst();
        }
        if (stated.value() instanceof List<?> one
                && found.value() instanceof List<?> other
                && one.size() == other.size()) {
            return IntStream.range(0, one.size())
                    .boxed()
                    .flatMap(at ->
                            between(
                                    path + "[" + at + "]",
                                    stated.items().get(at),
                                    found.items().get(at))
                                    .stream())
                    .findFirst();
        }
        return Optional.of(new Difference(path, stated.plain(), found.plain()));
    }
}
