package nl.wijkbudget.idempotency.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of keys and answers; the database decides who comes first, also between processes. */
public final class RecordedAnswers {
    /** A claim without an answer after this long belonged to a process that is gone. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    public RecordedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Claim claim(String key, String hash, Instant now) {
        try {
            jdbc.sql("insert into idempotency (request_key, request_hash, claimed_at) values (:key, :hash, :now)")
                    .param("key", key)
                    .param("hash", hash)
                    .param("now", utc(now))
                    .update();
            return new Claim.Ours();
        } catch (DuplicateKeyException e) {
            return earlier(key, hash, now);
        }
    }

    private Claim earlier(String key, String hash, Instant now) {
        return jdbc.sql("select request_hash, status, content_type, location, log_position, body"
                        + " from idempotency where request_key = :key")
                .param("key", key)
                .query((row, number) -> read(row, hash))
                .optional()
                .filter(claim -> !(claim instanceof Claim.InProgress) || !takeOver(key, hash, now))
                .orElse(new Claim.Ours());
    }

    private static Claim read(ResultSet row, String hash) throws SQLException {
        if (!row.getString("request_hash").equals(hash)) {
            return new Claim.Taken();
        }
        int status = row.getInt("status");
        if (row.wasNull()) {
            return new Claim.InProgress();
        }
        return new Claim.Answered(new RecordedAnswer(
                status,
                row.getString("content_type"),
                row.getString("location"),
                row.getString("log_position"),
                row.getString("body")));
    }

    private boolean takeOver(String key, String hash, Instant now) {
        return jdbc.sql("update idempotency set claimed_at = :now where request_key = :key and request_hash = :hash"
                                + " and status is null and claimed_at < :abandoned")
                        .param("now", utc(now))
                        .param("key", key)
                        .param("hash", hash)
                        .param("abandoned", utc(now.minus(ABANDONED)))
                        .update()
                > 0;
    }

    void record(String key, RecordedAnswer answer) {
        jdbc.sql("update idempotency set status = :status, content_type = :type, location = :location,"
                        + " log_position = :position, body = :body where request_key = :key")
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("position", answer.logPosition())
                .param("body", answer.body())
                .param("key", key)
                .update();
    }

    /** So that the request can be tried again. */
    void release(String key) {
        jdbc.sql("delete from idempotency where request_key = :key and status is null")
                .param("key", key)
                .update();
    }

    void forgetBefore(Instant instant) {
        jdbc.sql("delete from idempotency where claimed_at < :instant")
                .param("instant", utc(instant))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
