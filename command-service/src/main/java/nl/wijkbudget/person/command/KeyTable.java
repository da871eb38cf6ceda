package nl.wijkbudget.person.command;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wrapped keys, of people and of the vault itself, and which master keys they are locked by. */
final class KeyTable {
    private final JdbcClient jdbc;

    KeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WrappedKey> ofVault(String name) {
        return jdbc.sql("select master, wrapped from vault_key where name = :name")
                .param("name", name)
                .query((row, number) -> new WrappedKey(row.getString("master"), row.getString("wrapped")))
                .optional();
    }

    void insertOfVault(String name, WrappedKey key) {
        jdbc.sql("insert into vault_key (name, master, wrapped) values (:name, :master, :wrapped)")
                .param("name", name)
                .param("master", key.master())
                .param("wrapped", key.wrapped())
                .update();
    }

    Set<String> masters() {
        return new TreeSet<>(jdbc.sql("select master from vault_key union select master from person")
                .query(String.class)
                .list());
    }

    /** Every key that another master key locks is handed over, and what comes back takes its place. */
    int rewrap(String current, Rewrapping rewrapping) {
        return rewrap("vault_key", "name", "vault:", current, rewrapping)
                + rewrap("person", "actor", "", current, rewrapping);
    }

    private int rewrap(String table, String owner, String prefix, String current, Rewrapping rewrapping) {
        var old = jdbc.sql("select " + owner + " as owner, master, wrapped from " + table + " where master <> :current")
                .param("current", current)
                .query((row, number) -> new Owned(
                        row.getString("owner"), new WrappedKey(row.getString("master"), row.getString("wrapped"))))
                .list();
        int done = 0;
        for (Owned each : old) {
            WrappedKey fresh = rewrapping.of(prefix + each.owner(), each.key());
            done += jdbc.sql("update " + table + " set master = :master, wrapped = :wrapped where " + owner
                            + " = :owner and master = :old")
                    .param("master", fresh.master())
                    .param("wrapped", fresh.wrapped())
                    .param("owner", each.owner())
                    .param("old", each.key().master())
                    .update();
        }
        return done;
    }

    /** Puts a key under the lock of the current master key. */
    @FunctionalInterface
    interface Rewrapping {
        WrappedKey of(String owner, WrappedKey old);
    }

    private record Owned(String owner, WrappedKey key) {}
}
