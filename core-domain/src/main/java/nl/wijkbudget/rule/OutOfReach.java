package nl.wijkbudget.rule;

/** An exact answer would take more time or memory than there is; the message says what to do instead. */
public final class OutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfReach(String message) {
        super(message);
    }
}
