package nl.wijkbudget.fsck.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Checks what can be checked with the store alone, in one pass over the log; it only reads.
 *
 * @param store one connection, so that all of it is of one moment where the database can do that
 * @param keys where the keys of rounds are
 */
public record StoreCheck(Connection store, LogKeeping keeping, Path keys, Progress progress) {
    /** How many events there are. */
    public long run(Findings findings) throws SQLException, IOException {
        TreeCheck tree = TreeCheck.of(store, keeping, findings);
        List<RowCheck> checks = List.of(new LeafCheck(), tree, new CodesCheck(keys), new LedgerCheck());
        return new LogPass(store, checks, progress).run(findings);
    }
}
