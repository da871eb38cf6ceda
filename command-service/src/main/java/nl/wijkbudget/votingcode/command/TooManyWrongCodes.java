package nl.wijkbudget.votingcode.command;

import java.time.Duration;

/** This visitor must wait before trying another code. */
public final class TooManyWrongCodes extends RuntimeException {
    private final long seconds;

    TooManyWrongCodes(Duration left) {
        super("Too many wrong voting codes", null, false, false);
        this.seconds = left.plusSeconds(1).minusNanos(1).toSeconds();
    }

    long seconds() {
        return seconds;
    }
}
