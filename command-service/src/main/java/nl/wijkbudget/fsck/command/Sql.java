package nl.wijkbudget.fsck.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions to the store in the one transaction that is checked. */
final class Sql {
    /** Makes something of a row. */
    @FunctionalInterface
    interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static void each(Connection store, String sql, Taker taker) throws SQLException {
        try (var select = store.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    static <T> List<T> list(Connection store, String sql, Mapping<T> mapping) throws SQLException {
        List<T> all = new ArrayList<>();
        each(store, sql, row -> all.add(mapping.map(row)));
        return all;
    }

    static long number(Connection store, String sql) throws SQLException {
        return list(store, sql, row -> row.getLong(1)).get(0);
    }
}
