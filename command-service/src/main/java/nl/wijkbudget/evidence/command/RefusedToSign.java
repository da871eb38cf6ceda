package nl.wijkbudget.evidence.command;

import java.io.Serial;

/** Signing on could be lying, so it stops until a person has looked. */
final class RefusedToSign extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    RefusedToSign(Doubt doubt, String found) {
        super(doubt + ": " + found);
    }
}
