package nl.wijkbudget.ballot.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is marked on a ballot that is not cast yet, read from the fields of the booth.
 *
 * @param places the projects that are named, in order; an empty text is a place without one
 * @param numbers points or tokens by project or theme, as they were written
 */
record Marks(List<String> places, Map<String, String> numbers) {
    static final Marks NONE = new Marks(List.of(), Map.of());

    private static final Pattern ROW = Pattern.compile("selection\\.(?:scores|shares)\\.(\\d+)\\.(?:project|theme)");
    private static final String PLACES = "selection.projects:list";

    static Marks of(HttpServletRequest request) {
        Map<String, String[]> fields = request.getParameterMap();
        Map<String, String> numbers = new HashMap<>();
        fields.forEach((name, values) -> {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                numbers.put(values[0], number(request, row.group(1)));
            }
        });
        return new Marks(List.of(Objects.requireNonNullElse(fields.get(PLACES), new String[0])), numbers);
    }

    private static String number(HttpServletRequest request, String row) {
        return Arrays.stream(
                        new String[] {"scores.%s.points:number", "scores.%s.points:count", "shares.%s.tokens:count"})
                .map(name -> request.getParameter("selection." + name.formatted(row)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    List<String> named() {
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }

    boolean names(String project) {
        return places.contains(project);
    }

    String at(int place) {
        return place < places.size() ? places.get(place) : "";
    }

    String number(String of) {
        return numbers.getOrDefault(of, "");
    }

    /** Points or tokens as a number; zero for what is none. */
    int given(String to) {
        String written = number(to).strip();
        return written.matches("-?\\d{1,8}") ? Integer.parseInt(written) : 0;
    }

    long total() {
        return numbers.keySet().stream().mapToLong(this::given).sum();
    }
}
