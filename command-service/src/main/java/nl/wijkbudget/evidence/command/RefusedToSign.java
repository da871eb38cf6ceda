package nl.wijkbudget.evidence.command;

import java.io.Serial;

/** Signing on could be lying, so it stops until a person has looked. */
final class RefusedToSign extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    RefusedToSign(Refusal refusal, String found) {
        super(refusal + ": " + found);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
