package nl.wijkbudget.decision;

/** Carries a refusal out of a decision; has no stack trace because a no is an answer, not an accident. */
public final class Rejection extends RuntimeException {
    private final transient Refusal refusal;

    public Rejection(Refusal refusal) {
        super(refusal.code() + " " + refusal, null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
