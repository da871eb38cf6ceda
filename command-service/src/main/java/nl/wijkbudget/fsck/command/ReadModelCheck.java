package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.ROW_IS_ANOTHER;
import static nl.wijkbudget.fsck.command.FaultKind.ROW_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.ROW_IS_TOO_MANY;
import static nl.wijkbudget.fsck.command.FaultKind.TABLE_IS_MISSING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.fsck.command.FaultKind.Part;

/**
 * Every row of every read model, against those that a replay of the log made.
 *
 * @param replayed a database in which nothing stands but what the replay made
 */
public record ReadModelCheck(Connection store, Connection replayed, Progress progress) {
    /** Tells when rows were made, or how far each read model happened to be when it last wrote that down. */
    private static final Set<String> BOOKKEEPING = Set.of("flyway_schema_history", "projection_token");

    /** Names every row that differs, by table and primary key, and the columns in which it does. */
    public void run(Findings findings) throws SQLException {
        List<String> tables = StoredTable.names(replayed).stream()
                .filter(table -> !BOOKKEEPING.contains(table))
                .toList();
        Set<String> kept = new TreeSet<>(StoredTable.names(store));
        long done = 0;
        for (String table : tables) {
            if (kept.contains(table)) {
                compare(table, findings);
            } else {
                findings.found(TABLE_IS_MISSING, Place.of("table", table));
            }
            progress.at("read-models", ++done, tables.size());
        }
    }

    private void compare(String table, Findings findings) throws SQLException {
        StoredTable made = StoredTable.read(replayed, table);
        Map<String, Map<String, String>> found =
                StoredTable.read(store, table, made.key()).rows();
        findings.looked(Part.READ_MODELS, found.size());
        made.rows().forEach((key, row) -> {
            Place place = Place.of("table", table).and("row", key);
            Map<String, String> other = found.get(key);
            if (other == null) {
                findings.found(ROW_IS_MISSING, place);
            } else if (!other.equals(row)) {
                findings.found(ROW_IS_ANOTHER, place, columns(row, other));
            }
        });
        found.keySet().stream()
                .filter(key -> !made.rows().containsKey(key))
                .forEach(key ->
                        findings.found(ROW_IS_TOO_MANY, Place.of("table", table).and("row", key)));
    }

    private static String columns(Map<String, String> made, Map<String, String> found) {
        Set<String> columns = new TreeSet<>(made.keySet());
        columns.addAll(found.keySet());
        columns.removeIf(column -> made.getOrDefault(column, "").equals(found.getOrDefault(column, "")));
        return String.join(", ", columns);
    }
}
