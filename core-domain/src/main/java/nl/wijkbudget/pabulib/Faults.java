package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Collects faults up to a ceiling per severity, so that warnings never push out an error, and counts the rest. */
final class Faults {
    private static final int LONGEST_ARGUMENT = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final int ceiling;
    private final List<Fault> kept = new ArrayList<>();
    private long errors;
    private long warnings;

    Faults(int ceiling) {
        this.ceiling = ceiling;
    }

    void add(FaultCode code, Place place, Object... arguments) {
        boolean error = code.severity() == Severity.ERROR;
        if ((error ? ++errors : ++warnings) <= ceiling) {
            List<String> texts = Arrays.stream(arguments).map(Faults::shortened).toList();
            kept.add(new Fault(place.line(), place.column(), code, texts));
        }
    }

    long errors() {
        return errors;
    }

    boolean hasErrors() {
        return errors > 0;
    }

    FaultReport report() {
        List<Fault> inOrder = new ArrayList<>(kept);
        inOrder.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new FaultReport(inOrder, errors, warnings);
    }

    private static String shortened(Object argument) {
        String text = SPACE.matcher(argument.toString()).replaceAll(" ");
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT / 2)) + "…";
    }
}
