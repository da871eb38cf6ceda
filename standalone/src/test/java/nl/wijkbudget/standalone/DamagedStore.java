package nl.wijkbudget.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.evidence.Entry;
import nl.wijkbudget.evidence.Envelope;

/** A store on file and a transaction on its database that is taken back afterwards: what an intruder can write. */
record DamagedStore(Connection database, Path folder) {
    private static final byte[] SALT = new byte[Entry.SALT_BYTES];
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    void sql(String statement) throws SQLException {
        try (var update = database.prepareStatement(statement)) {
            if (update.executeUpdate() == 0 && !statement.startsWith("alter")) {
                throw new AssertionError("This changes nothing: " + statement);
            }
        }
    }

    String value(String select) throws SQLException {
        try (var query = database.prepareStatement(select);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new AssertionError("There is no " + select);
            }
            return rows.getString(1);
        }
    }

    /** Changes the payload and nothing else. */
    void replace(String type, String from, String to) throws SQLException {
        sql("update event_log set payload = stringtoutf8(replace(utf8tostring(payload), '" + from + "', '" + to
                + "')) where position = " + first(type));
    }

    long first(String type) throws SQLException {
        return Long.parseLong(
                value("select min(position) from event_log where payload_type = 'nl.wijkbudget." + type + "'"));
    }

    /** An event at the end, with the leaf that it should have. */
    void append(String type, String payload) throws SQLException {
        byte[] json = payload.getBytes(StandardCharsets.UTF_8);
        String time = "2026-01-02T03:04:05.000000006Z";
        Envelope envelope =
                new Envelope("by-hand", null, null, null, "nl.wijkbudget." + type, "1", time, json, NOTHING);
        try (var insert = database.prepareStatement("insert into event_log (position, event_id, payload_type,"
                + " payload_revision, occurred_at, payload, metadata, salt, entry)"
                + " select max(position) + 1, 'by-hand', ?, '1', ?, ?, ?, ?, ? from event_log")) {
            insert.setString(1, envelope.payloadType());
            insert.setString(2, time);
            insert.setBytes(3, json);
            insert.setBytes(4, NOTHING);
            insert.setBytes(5, SALT);
            insert.setBytes(6, Entry.of(envelope, SALT, null));
            insert.executeUpdate();
        }
        sql("update log_writer set head = head + 1");
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    void flip(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(file), bytes);
    }

    /** Every file but the database, to put back. */
    static List<Kept> files(Path folder) throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".db")) {
                    kept.add(new Kept(file, Files.readAllBytes(file)));
                }
            }
        }
        return kept;
    }

    /** A file and what was in it. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Kept(Path file, byte[] content) {
        void putBack() throws IOException {
            Files.write(file, content);
        }
    }
}
