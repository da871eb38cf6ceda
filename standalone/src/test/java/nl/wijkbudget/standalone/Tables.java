package nl.wijkbudget.standalone;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database under the program, seen from outside. */
record Tables(JdbcTemplate database) {
    /** What may not be thrown away: the log, and what the doors remember. */
    private static final Set<String> KEPT = Set.of(
            "event_log",
            "snapshot_log",
            "log_writer",
            "log_writer_lock",
            "store_identity",
            "idempotency",
            "policy_token",
            "policy_origin",
            "spring_session",
            "spring_session_attributes",
            "voting_code",
            "vault_key",
            "person",
            "person_field",
            "person_login",
            "person_mail",
            "erased_person",
            "erasure_to_record",
            "inspection",
            "mail_link",
            "following",
            "outbox",
            "vote_reminder",
            "log_schema_history",
            "door_schema_history");

    /** Tells when rows were made, or how far each read model happened to be when it last wrote that down. */
    private static final Set<String> BOOKKEEPING = Set.of("flyway_schema_history", "projection_token");

    Tables(DataSource source) {
        this(new JdbcTemplate(source));
    }

    /** Every row of every read model, in an order that does not depend on the database. */
    List<String> readModels() {
        return disposable()
                .filter(table -> !BOOKKEEPING.contains(table.toLowerCase(Locale.ROOT)))
                .flatMap(this::rows)
                .toList();
    }

    /** Leaves nothing of the read side, as if it had never run. */
    void dropReadModels() {
        named("VIEW").forEach(view -> database.execute("drop view \"%s\"".formatted(view)));
        disposable().toList().forEach(table -> database.execute("drop table \"%s\" cascade".formatted(table)));
    }

    List<String> texts(String sql, Object... values) {
        return database.queryForList(sql, String.class, values);
    }

    long number(String sql, Object... values) {
        Long number = database.queryForObject(sql, Long.class, values);
        return number == null ? 0 : number;
    }

    Stream<String> disposable() {
        return named("BASE TABLE").filter(table -> !KEPT.contains(table.toLowerCase(Locale.ROOT)));
    }

    private Stream<String> named(String type) {
        return texts("""
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = ?
                order by lower(table_name)""", type).stream();
    }

    private Stream<String> rows(String table) {
        return database.queryForList("select * from \"%s\"".formatted(table)).stream()
                .map(row -> table.toLowerCase(Locale.ROOT) + " " + text(row))
                .sorted();
    }

    private static String text(Map<String, Object> row) {
        Map<String, Object> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.forEach((column, value) -> columns.put(column.toLowerCase(Locale.ROOT), value));
        return columns.toString();
    }
}
