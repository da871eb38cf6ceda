package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects faults up to a ceiling per severity, so that warnings never push out an error, and counts the rest. */
final class Faults {
    private static final int LONGEST_ARGUMENT = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final int ceiling;
    private final List<Fault> kept = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    Faults(int ceiling) {
        this.ceiling = ceiling;
    }

    void add(FaultCode code, Place place, Object... arguments) {
        if (counts.merge(code.severity(), 1L, Long::sum) <= ceiling) {
            List<String> texts = Arrays.stream(arguments).map(Faults::shortened).toList();
            kept.add(new Fault(place.line(), place.column(), code, texts));
        }
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    FaultReport report() {
        List<Fault> inOrder = new ArrayList<>(kept);
        inOrder.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new FaultReport(inOrder, count(Severity.ERROR), count(Severity.WARNING));
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    private static String shortened(Object argument) {
        String text = SPACE.matcher(argument.toString()).replaceAll(" ");
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT / 2)) + "…";
    }
}
