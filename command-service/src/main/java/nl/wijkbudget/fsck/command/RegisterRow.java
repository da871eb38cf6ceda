package nl.wijkbudget.fsck.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A letter as the code register has it; its code is not looked at. */
record RegisterRow(@Nullable String batch, String state, int casting) {
    static Map<String, Map<Integer, RegisterRow>> all(Connection store) throws SQLException {
        Map<String, Map<Integer, RegisterRow>> rounds = new TreeMap<>();
        Sql.each(store, "select round, letter, batch, state, casting from voting_code", row -> rounds.computeIfAbsent(
                        row.getString(1), round -> new TreeMap<>())
                .put(row.getInt(2), new RegisterRow(row.getString(3), row.getString(4), row.getInt(5))));
        return rounds;
    }

    boolean isUsed() {
        return state.equals("USED");
    }

    boolean isVoided() {
        return state.equals("VOIDED");
    }

    /** A vote broke off: it may be in the box or not. */
    boolean isInterrupted() {
        return casting > 0 && !isUsed() && !isVoided();
    }
}
