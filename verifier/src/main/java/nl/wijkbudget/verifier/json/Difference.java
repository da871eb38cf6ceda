package nl.wijkbudget.verifier.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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
        boolean areLists = stated.value() instanceof List && found.value() instanceof List;
        if (areLists && stated.items().size() == found.items().size()) {
            int at = 0;
            while (stated.items().get(at).equals(found.items().get(at))) {
                at++;
            }
            return between(
                    path + "[" + at + "]", stated.items().get(at), found.items().get(at));
        }
        return Optional.of(new Difference(path, stated.plain(), found.plain()));
    }
}
