package nl.wijkbudget.architecture.wrong;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Fact;

/** Holds messages in places where they do not belong. */
public final class Outer {
    private Outer() {}

    /** Not sealed. */
    public interface OpenCommand extends Command {
        /** A record in it. */
        record Inside() implements OpenCommand {}
    }

    /** Not a record, not top-level, without a revision. */
    public static final class NestedEvent implements Fact {}
}
