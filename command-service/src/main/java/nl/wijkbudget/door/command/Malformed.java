package nl.wijkbudget.door.command;

import java.util.List;
import java.util.function.Supplier;

/** A request that cannot be read as what it asks for, with everything that is wrong with it. */
public final class Malformed extends RuntimeException {
    private final transient List<Fault> faults;

    public Malformed(List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** Turns the objection of a value type into a fault of the request as a whole. */
    static <T> T unlessMade(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new Malformed(List.of(new Fault("", String.valueOf(e.getMessage()))));
        }
    }

    public List<Fault> faults() {
        return faults;
    }
}
