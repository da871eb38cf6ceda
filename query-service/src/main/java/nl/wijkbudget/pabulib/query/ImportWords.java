package nl.wijkbudget.pabulib.query;

import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.page.query.Words;

/** Says how far an import is: what it does, how much of it, and how long it will take. */
record ImportWords(Words words) {
    String of(ImportReport report) {
        StringBuilder said = new StringBuilder(words.text("import.step." + report.step()));
        if (report.total() > 0) {
            said.append(' ').append(words.text("import.count", report.done(), report.total()));
        }
        if (report.secondsLeft() != null) {
            said.append(", ").append(words.text("import.left", report.secondsLeft()));
        }
        return said.toString();
    }
}
