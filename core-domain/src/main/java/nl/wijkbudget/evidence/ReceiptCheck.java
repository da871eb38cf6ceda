package nl.wijkbudget.evidence;

import org.jspecify.annotations.Nullable;

/** Looks up whether a promise was kept, for who cannot do that without asking the log itself. */
@FunctionalInterface
public interface ReceiptCheck {
    /** What somebody kept, and what became of it. */
    Verdict of(String receipt);

    /** From the worst to the best. */
    enum Outcome {
        UNREADABLE,
        /** This log did not sign it. */
        NOT_OURS,
        /** It should be there and is not. */
        MISSING,
        /** It need not be there yet. */
        NOT_YET,
        THERE
    }

    /**
     * What was found.
     *
     * @param promise null when it is unreadable
     * @param file the receipt with its proof, or a complaint; null when there is neither
     */
    record Verdict(
            Outcome outcome,
            @Nullable Promise promise,
            @Nullable String file) {}
}
