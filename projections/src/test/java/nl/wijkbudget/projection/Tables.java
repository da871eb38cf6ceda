package nl.wijkbudget.projection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of the read models as they are in the database. */
final class Tables {

    private final JdbcTemplate database;

    Tables(JdbcTemplate database) {
        this.database = database;
    }

    /** Every row of these tables as text, in an order that does not depend on the database. */
    List<String> dump(String... tables) {
        return Stream.of(tables).flatMap(this::rows).toList();
    }

    private Stream<String> rows(String table) {
        return database.queryForList("select * from " + table).stream()
                .map(row -> table + " " + text(row))
                .sorted();
    }

    private static String text(Map<String, Object> row) {
        Map<String, Object> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.forEach((column, value) -> columns.put(column.toLowerCase(Locale.ROOT), value));
        return columns.toString();
    }

    void execute(String sql) {
        database.execute(sql);
    }
}
