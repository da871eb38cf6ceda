package nl.wijkbudget.rule;

/** A rule that cannot be had as it was asked for; the message says what to ask for instead. */
public final class UnusableRule extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Cause cause;

    UnusableRule(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /** What to ask for instead. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The kind of mistake; the rest is in the message. */
    public Cause why() {
        return cause;
    }

    /** What can be wrong with a name, a parameter, or the ballots that a rule is put to. */
    public enum Cause {
        NO_SUCH_RULE,
        NO_SUCH_PARAMETER,
        NO_SUCH_VALUE,
        IMPOSSIBLE_COMBINATION,
        BALLOTS_TELL_TOO_LITTLE
    }
}
