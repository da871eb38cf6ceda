package nl.wijkbudget.fsck.command;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All rows of a table by their primary key, in words that do not depend on the database. */
record StoredTable(List<String> key, Map<String, Map<String, String>> rows) {
    private static final String ABSENT = "null";

    /** Those of the schema that is in use. */
    static List<String> names(Connection database) throws SQLException {
        return Sql.list(
                database,
                "select lower(table_name) from information_schema.tables where table_schema = current_schema"
                        + " and table_type = 'BASE TABLE' order by 1",
                row -> row.getString(1));
    }

    static StoredTable read(Connection database, String table) throws SQLException {
        return read(database, table, key(database, table));
    }

    static StoredTable read(Connection database, String table, List<String> key) throws SQLException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        Sql.each(database, "select * from " + table, row -> {
            Map<String, String> values = values(row);
            List<String> name = new ArrayList<>();
            for (String column : key.isEmpty() ? List.copyOf(values.keySet()) : key) {
                name.add(values.getOrDefault(column, ABSENT));
            }
            rows.put(String.join(", ", name), values);
        });
        return new StoredTable(key, rows);
    }

    private static List<String> key(Connection database, String table) throws SQLException {
        return Sql.list(
                database,
                "select lower(u.column_name) from information_schema.key_column_usage u"
                        + " join information_schema.table_constraints c on c.constraint_name = u.constraint_name"
                        + " and c.table_schema = u.table_schema and c.table_name = u.table_name"
                        + " where c.constraint_type = 'PRIMARY KEY' and u.table_schema = current_schema"
                        + " and lower(u.table_name) = '" + table + "' order by u.ordinal_position",
                row -> row.getString(1));
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> values = new TreeMap<>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            String value = text(row, at, columns.getColumnType(at));
            values.put(columns.getColumnLabel(at).toLowerCase(Locale.ROOT), value == null ? ABSENT : value);
        }
        return values;
    }

    private static @Nullable String text(ResultSet row, int at, int type) throws SQLException {
        switch (type) {
            case Types.DECIMAL, Types.NUMERIC -> {
                BigDecimal number = row.getBigDecimal(at);
                return number == null ? null : number.stripTrailingZeros().toPlainString();
            }
            case Types.BOOLEAN, Types.BIT -> {
                boolean is = row.getBoolean(at);
                return row.wasNull() ? null : Boolean.toString(is);
            }
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
                return time == null ? null : time.toInstant().toString();
            }
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
                byte[] bytes = row.getBytes(at);
                return bytes == null ? null : HexFormat.of().formatHex(bytes);
            }
            default -> {
                return row.getString(at);
            }
        }
    }
}
