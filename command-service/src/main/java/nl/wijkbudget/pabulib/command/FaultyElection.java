package nl.wijkbudget.pabulib.command;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.pabulib.Fault;
import nl.wijkbudget.pabulib.FaultReport;

/** A file that cannot be imported; says why, line by line. */
public final class FaultyElection extends Exception {
    private final transient List<String> lines;

    FaultyElection(FaultReport report) {
        this(text(report));
    }

    FaultyElection(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /** Every fault with its line and column. */
    public List<String> lines() {
        return lines;
    }

    private static List<String> text(FaultReport report) {
        List<String> lines = new ArrayList<>();
        for (Fault fault : report.faults()) {
            lines.add("line " + fault.line() + ", column " + fault.column() + ": " + fault.text());
        }
        if (report.leftOut() > 0) {
            lines.add("… and " + report.leftOut() + " more");
        }
        return lines;
    }
}
