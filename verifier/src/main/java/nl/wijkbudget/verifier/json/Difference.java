package nl.wijkbudget.verifier.json;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The first place at which two values are not the same; the order of names in an object does not matter. */
public record Difference(String path, String stated, String found) {
    public static Optional<Difference> between(Json stated, Json found) {
        return between("", stated, found);
    }

    private static Optional<Difference> between(String path, Json stated, Json found) {
        if (stated.equals(found)) {
            return Optional.empty();
        }
        if (stated instanceof Json.Fields one && found instanceof Json.Fields other) {
            TreeSet<String> names = new TreeSet<>(one.fields().keySet());
            names.addAll(other.fields().keySet());
            return names.stream()
                    .flatMap(name -> between(path + "." + name, one.getOrNull(name), other.getOrNull(name)).stream())
                    .findFirst();
        }
        if (stated instanceof Json.Items one
                && found instanceof Json.Items other
                && one.items().size() == other.items().size()) {
            return IntStream.range(0, one.items().size())
                    .boxed()
                    .flatMap(place ->
                            between(
                                    path + "[" + place + "]",
                                    one.items().get(place),
                                    other.items().get(place))
                                    .stream())
                    .findFirst();
        }
        return Optional.of(new Difference(path, shown(stated), shown(found)));
    }

    private static String shown(Json value) {
        if (value instanceof Json.Items items) {
            return items.items().size() + " items";
        }
        return value instanceof Json.Fields fields
                ? "{" + String.join(", ", List.copyOf(fields.fields().keySet())) + "}"
                : scalar(value);
    }

    private static String scalar(Json value) {
        if (value instanceof Json.Text text) {
            return "\"" + text.text() + "\"";
        }
        return value instanceof Json.Number number ? number.digits() : ((Json.Literal) value).word();
    }
}
