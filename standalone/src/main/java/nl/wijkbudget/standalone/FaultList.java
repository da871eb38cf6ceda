package nl.wijkbudget.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.pabulib.FaultReport;

/** What is wrong with a file, a line for each fault and one that adds up. */
final class FaultList {
    private FaultList() {}

    static String of(FaultReport report) {
        return of(report, Locale.ENGLISH);
    }

    /** In Dutch for {@code nl} and in English for any other language. */
    static String of(FaultReport report, Locale language) {
        boolean dutch = language.getLanguage().equals("nl");
        String errors = count(report.errors(), dutch ? "fout" : "error", dutch ? "fouten" : "errors");
        String warnings =
                count(report.warnings(), dutch ? "waarschuwing" : "warning", dutch ? "waarschuwingen" : "warnings");
        List<String> lines = new ArrayList<>(report.lines(language));
        lines.add(errors + ", " + warnings);
        return String.join("\n", lines);
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
