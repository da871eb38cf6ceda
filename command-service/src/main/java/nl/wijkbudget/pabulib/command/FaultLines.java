package nl.wijkbudget.pabulib.command;

import java.util.List;
import java.util.Locale;
import nl.wijkbudget.pabulib.FaultReport;

/** What is wrong with a file, in words of one's own language. */
@FunctionalInterface
interface FaultLines {
    List<String> in(Locale language);

    static FaultLines of(FaultReport report) {
        return report::lines;
    }
}
