package nl.wijkbudget.approval;

/** What a decision is about, as far as a neighbourhood can put it under four eyes. */
public enum Matter {
    /** Moving more money than the limit. */
    MONEY,
    /** Adopting and amending a rulebook. */
    RULEBOOK,
    /** Certifying a result. */
    CERTIFICATION,
    /** Changing what is under four eyes; under them as soon as anything ever was. */
    FOUR_EYES
}
