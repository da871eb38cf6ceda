package nl.wijkbudget.standalone;

import java.util.Locale;
import nl.wijkbudget.pabulib.Fault;
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
        StringBuilder lines = new StringBuilder();
        for (Fault fault : report.faults()) {
            lines.append(dutch ? "regel " : "line ").append(fault.line());
            lines.append(dutch ? ", kolom " : ", column ")
                    .append(fault.column())
                    .append(": ");
            lines.append(severity(fault, dutch))
                    .append(": ")
                    .append(fault.text(language))
                    .append('\n');
        }
        if (report.leftOut() > 0) {
            lines.append(dutch ? "… en nog " : "… and ")
                    .append(report.leftOut())
                    .append(dutch ? "\n" : " more\n");
        }
        return lines.append(count(report.errors(), dutch ? "fout" : "error", dutch ? "fouten" : "errors"))
                .append(", ")
                .append(count(
                        report.warnings(), dutch ? "waarschuwing" : "warning", dutch ? "waarschuwingen" : "warnings"))
                .toString();
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    private static String severity(Fault fault, boolean dutch) {
        return switch (fault.severity()) {
            case ERROR -> dutch ? "fout" : "error";
            case WARNING -> dutch ? "waarschuwing" : "warning";
        };
    }
}
