package nl.wijkbudget.person.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.wijkbudget.identity.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links that may still be used. */
final class MailLinkTable {
    private final JdbcClient jdbc;

    MailLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MailLink link) {
        jdbc.sql("insert into mail_link (handle, token, code, mailbox, address, person, sent_at, tries)"
                        + " values (:handle, :token, :code, :mailbox, :address, :person, :at, 0)")
                .param("handle", link.handle())
                .param("token", link.token())
                .param("code", link.code())
                .param("mailbox", link.mailbox())
                .param("address", link.address())
                .param("person", link.person() == null ? null : link.person().value())
                .param("at", utc(link.sentAt()))
                .update();
    }

    int sentTo(String mailbox) {
        return jdbc.sql("select count(*) from mail_link where mailbox = :mailbox")
                .param("mailbox", mailbox)
                .query(Integer.class)
                .single();
    }

    /** Held until the transaction ends, so that of two who come at once one gets it. */
    Optional<MailLink> byToken(String token) {
        return by("token", token);
    }

    /** Held likewise. */
    Optional<MailLink> byHandle(String handle) {
        return by("handle", handle);
    }

    private Optional<MailLink> by(String column, String value) {
        return jdbc.sql("select handle, token, code, mailbox, address, person, sent_at, tries from mail_link where "
                        + column + " = :value for update")
                .param("value", value)
                .query((row, number) -> read(row))
                .optional();
    }

    void countTry(MailLink link) {
        jdbc.sql("update mail_link set tries = tries + 1 where handle = :handle")
                .param("handle", link.handle())
                .update();
    }

    void remove(MailLink link) {
        jdbc.sql("delete from mail_link where handle = :handle")
                .param("handle", link.handle())
                .update();
    }

    void removeBefore(Instant instant) {
        jdbc.sql("delete from mail_link where sent_at < :instant")
                .param("instant", utc(instant))
                .update();
    }

    private static MailLink read(ResultSet row) throws SQLException {
        String person = row.getString("person");
        return new MailLink(
                row.getString("handle"),
                row.getString("token"),
                row.getString("code"),
                row.getString("mailbox"),
                row.getString("address"),
                person == null ? null : new ActorId(person),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
