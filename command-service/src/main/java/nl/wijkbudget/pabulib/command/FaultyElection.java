package nl.wijkbudget.pabulib.command;

import java.util.List;
import java.util.Locale;

/** A file that cannot be imported; says why, line by line. */
public final class FaultyElection extends Exception {
    private final transient FaultLines faults;

    FaultyElection(FaultLines faults) {
        super(String.join("\n", faults.in(Locale.ENGLISH)));
        this.faults = faults;
    }

    /** Every fault with its line and column, in Dutch, English or Arabic. */
    public List<String> lines(Locale language) {
        return faults.in(language);
    }
}
