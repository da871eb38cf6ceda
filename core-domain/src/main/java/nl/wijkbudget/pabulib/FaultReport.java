package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first faults of each severity, in the order of the file, and how many there are in all. */
public record FaultReport(List<Fault> faults, long errors, long warnings) {

    public FaultReport {
        faults = List.copyOf(faults);
    }

    /** A line for each fault with its place, how bad it is and what to do, in Dutch for {@code nl} and else in English. */
    public List<String> lines(Locale language) {
        boolean dutch = language.getLanguage().equals("nl");
        List<String> lines = new ArrayList<>();
        for (Fault fault : faults) {
            lines.add((dutch ? "regel " : "line ") + fault.line() + (dutch ? ", kolom " : ", column ") + fault.column()
                    + ": " + severity(fault, dutch) + ": " + fault.text(language));
        }
        if (leftOut() > 0) {
            lines.add(dutch ? "… en nog " + leftOut() : "… and " + leftOut() + " more");
        }
        return lines;
    }

    private static String severity(Fault fault, boolean dutch) {
        return switch (fault.severity()) {
            case ERROR -> dutch ? "fout" : "error";
            case WARNING -> dutch ? "waarschuwing" : "warning";
        };
    }

    public long total() {
        return errors + warnings;
    }

    /** How many faults were counted and not kept. */
    public long leftOut() {
        return total() - faults.size();
    }
}
