package nl.wijkbudget.following.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News that waits to be mailed, and that which is being mailed by whoever claimed it. */
final class OutboxTable {
    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For everyone who follows it now; at most once per event and person. */
    void addForFollowers(Followed what, QueuedNews news, Instant due) {
        jdbc.sql("insert into outbox (actor, subject, position, news, round, queued_at, due, tries)"
                        + " select f.actor, f.subject, cast(:position as bigint), cast(:news as varchar(30)),"
                        + " cast(:round as varchar(150)), cast(:at as timestamp with time zone),"
                        + " cast(:due as timestamp with time zone), cast(:tries as integer) from following f"
                        + " where f.subject = :subject and not exists (select 1 from outbox o"
                        + " where o.actor = f.actor and o.subject = f.subject and o.position = :position)")
                .param("subject", what.value())
                .param("position", news.position())
                .param("news", news.news().name())
                .param("round", news.round() == null ? null : news.round().value())
                .param("at", utc(news.queuedAt()))
                .param("due", utc(due))
                .param("tries", news.tries())
                .update();
    }

    /** Whose oldest news has waited long enough, the longest waiting first. */
    List<Follower> due(Instant now, int most) {
        return jdbc.sql("select actor, subject from outbox where claim is null group by actor, subject"
                        + " having min(due) <= :now order by min(due), actor, subject limit :most")
                .param("now", utc(now))
                .param("most", most)
                .query((row, number) ->
                        new Follower(new ActorId(row.getString("actor")), Followed.parse(row.getString("subject"))))
                .list();
    }

    /** All that waits for this follower; nothing when another process was first. */
    List<QueuedNews> claim(Follower follower, String claim, Instant now) {
        jdbc.sql("update outbox set claim = :claim, claimed_at = :now"
                        + " where actor = :actor and subject = :subject and claim is null")
                .param("claim", claim)
                .param("now", utc(now))
                .param("actor", follower.person().value())
                .param("subject", follower.what().value())
                .update();
        return jdbc.sql("select news, position, round, queued_at, tries from outbox where claim = :claim"
                        + " order by position")
                .param("claim", claim)
                .query((row, number) -> read(row))
                .list();
    }

    void done(String claim) {
        jdbc.sql("delete from outbox where claim = :claim")
                .param("claim", claim)
                .update();
    }

    /** To be tried again, all that was claimed together. */
    void putBack(String claim, Instant due) {
        jdbc.sql("update outbox set claim = null, claimed_at = null, tries = tries + 1, due = :due"
                        + " where claim = :claim")
                .param("due", utc(due))
                .param("claim", claim)
                .update();
    }

    /** What waited too long, and nobody is sending. */
    int removeQueuedBefore(Instant instant) {
        return jdbc.sql("delete from outbox where claim is null and queued_at <= :instant")
                .param("instant", utc(instant))
                .update();
    }

    /** What a process claimed and neither finished nor put back. */
    int removeClaimedBefore(Instant instant) {
        return jdbc.sql("delete from outbox where claimed_at <= :instant")
                .param("instant", utc(instant))
                .update();
    }

    void remove(Follower follower) {
        jdbc.sql("delete from outbox where actor = :actor and subject = :subject")
                .param("actor", follower.person().value())
                .param("subject", follower.what().value())
                .update();
    }

    void removeAll(ActorId person) {
        jdbc.sql("delete from outbox where actor = :actor")
                .param("actor", person.value())
                .update();
    }

    private static QueuedNews read(ResultSet row) throws SQLException {
        String round = row.getString("round");
        return new QueuedNews(
                News.valueOf(row.getString("news")),
                row.getLong("position"),
                round == null ? null : new RoundId(round),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
