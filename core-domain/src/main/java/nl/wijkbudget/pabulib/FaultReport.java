package nl.wijkbudget.pabulib;

import java.util.List;

/** The first faults of each severity, in the order of the file, and how many there are in all. */
public record FaultReport(List<Fault> faults, long errors, long warnings) {

    public FaultReport {
        faults = List.copyOf(faults);
    }

    public long total() {
        return errors + warnings;
    }

    /** How many faults were counted and not kept. */
    public long leftOut() {
        return total() - faults.size();
    }
}
