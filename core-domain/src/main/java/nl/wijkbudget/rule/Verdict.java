package nl.wijkbudget.rule;

/** What a rule decides about a project when it looks at it. */
public enum Verdict {
    /** The rule funds nothing; the project only takes its place in the order. */
    RANKED,
    FUNDED,
    /** Wanted by someone and without a price, so funded outside the method. */
    FUNDED_FREE,
    /** Funded by the completion, from money the method left. */
    FUNDED_BY_COMPLETION,
    /** Dearer than what was left, but near enough for the rulebook to fund it all the same as the last one. */
    FUNDED_BY_OVERRUN,
    SKIPPED_TOO_EXPENSIVE,
    STOPPED_TOO_EXPENSIVE,
    AFTER_THE_STOP,
    /** Support below the threshold that the rulebook sets. */
    BELOW_THRESHOLD,
    /** A project that excludes this one was funded before it. */
    EXCLUDED_BY_ANOTHER,
    /** Nobody wants it. */
    NO_SUPPORT,
    /** Its supporters have less left than it costs. */
    SUPPORTERS_CANNOT_PAY,
    /** Some other set of projects has a higher total. */
    NOT_IN_THE_BEST_SET;

    public boolean isFunded() {
        return this == FUNDED || this == FUNDED_FREE || this == FUNDED_BY_COMPLETION || this == FUNDED_BY_OVERRUN;
    }
}
