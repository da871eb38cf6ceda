package nl.wijkbudget.pabulib.command;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbudget.pabulib.Fault;
import nl.wijkbudget.pabulib.FaultReport;

/** A file that cannot be imported; its message lists every fault by line and column. */
public final class FaultyElection extends Exception {
    private final transient FaultReport report;

    FaultyElection(FaultReport report) {
        super(text(report));
        this.report = report;
    }

    FaultyElection(String explanation) {
        super(explanation);
        this.report = new FaultReport(List.of(), 1, 0);
    }

    public FaultReport report() {
        return report;
    }

    private static String text(FaultReport report) {
        String listed = report.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
        return report.leftOut() == 0 ? listed : listed + "\n… and " + report.leftOut() + " more";
    }
}
