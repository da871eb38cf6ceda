package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.POSITION_IS_MISSING;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.wijkbudget.fsck.command.FaultKind.Part;

/** Reads the log once, from the first position to the last, and names the positions that are not there. */
record LogPass(Connection store, List<RowCheck> checks, Progress progress) {
    private static final int PAGE = 2_000;
    private static final String SELECT =
            "select " + StoredRow.COLUMNS + " from event_log where position > ? order by position limit ?";

    LogPass {
        checks = List.copyOf(checks);
    }

    /** How many positions there should be. */
    long run(Findings findings) throws SQLException {
        long head = Sql.number(store, "select coalesce(max(position), -1) from event_log");
        long next = 0;
        try (PreparedStatement select = store.prepareStatement(SELECT)) {
            while (next <= head) {
                next = page(select, next, findings);
                progress.at("log", next, head + 1);
            }
        }
        findings.looked(Part.LOG, head + 1);
        for (RowCheck check : checks) {
            check.end(store, findings);
        }
        return head + 1;
    }

    private long page(PreparedStatement select, long from, Findings findings) throws SQLException {
        select.setLong(1, from - 1);
        select.setInt(2, PAGE);
        long next = from;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                StoredRow row = StoredRow.of(rows);
                if (row.position() != next) {
                    findings.found(POSITION_IS_MISSING, Place.position(next), row.position() - 1);
                }
                for (RowCheck check : checks) {
                    check.row(row, findings);
                }
                next = row.position() + 1;
            }
        }
        return next;
    }
}
