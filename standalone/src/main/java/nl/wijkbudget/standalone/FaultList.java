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

    /** In Dutch, English or Arabic; in English for any other language. */
    static String of(FaultReport report, Locale language) {
        List<String> lines = new ArrayList<>(report.lines(language));
        lines.add(sum(report.errors(), report.warnings(), language));
        return String.join("\n", lines);
    }

    private static String sum(long errors, long warnings, Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> count(errors, "fout", "fouten") + ", " + count(warnings, "waarschuwing", "waarschuwingen");
            case "ar" -> "عدد الأخطاء: " + errors + "، عدد التنبيهات: " + warnings;
            default -> count(errors, "error", "errors") + ", " + count(warnings, "warning", "warnings");
        };
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
