package nl.wijkbudget.counting;

import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;

/** One decision of the rule: the project looked at, what it cost, what its pot held before, and what was decided. */
public record Step(ProjectId project, PotId pot, Money price, Money available, Verdict verdict) {
    /** What a rule decides about a project. */
    public enum Verdict {
        /** The rule funds nothing; the project only takes its place in the order. */
        RANKED,
        FUNDED,
        SKIPPED_TOO_EXPENSIVE,
        STOPPED_TOO_EXPENSIVE,
        AFTER_THE_STOP
    }
}
