package nl.wijkbudget.door.command;

import java.util.List;

/** A request that cannot be read as what it asks for, with everything that is wrong with it. */
public final class Malformed extends RuntimeException {
    private final transient List<Fault> faults;

    public Malformed(List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
