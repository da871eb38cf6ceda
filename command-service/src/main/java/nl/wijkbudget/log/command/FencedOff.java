package nl.wijkbudget.log.command;

import java.sql.SQLException;

/** Another process appends since; nothing of this transaction may be stored. */
final class FencedOff extends SQLException {

    FencedOff(long epoch) {
        super("Epoch %d is over: another process appends to the log".formatted(epoch));
    }
}
