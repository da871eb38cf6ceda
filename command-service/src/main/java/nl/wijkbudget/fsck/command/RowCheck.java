package nl.wijkbudget.fsck.command;

import java.sql.Connection;
import java.sql.SQLException;

/** Looks at every event once, in the order of positions, and at what must follow from them at the end. */
interface RowCheck {
    void row(StoredRow row, Findings findings);

    void end(Connection store, Findings findings) throws SQLException;
}
