package nl.wijkbudget.following.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Following;
import nl.wijkbudget.identity.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of who follows what. */
final class FollowingTable {
    private static final String FOLLOWING = "select subject, language, since from following ";

    private final JdbcClient jdbc;

    FollowingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaves it as it is when it is there. */
    void add(ActorId person, Following following, String stop) {
        if (find(person, following.what()).isEmpty()) {
            insert(person, following, stop);
        }
    }

    private void insert(ActorId person, Following following, String stop) {
        jdbc.sql("insert into following (actor, subject, language, since, stop)"
                        + " values (:actor, :subject, :language, :since, :stop)")
                .param("actor", person.value())
                .param("subject", following.what().value())
                .param("language", following.language())
                .param("since", following.since().atOffset(ZoneOffset.UTC))
                .param("stop", stop)
                .update();
    }

    List<Following> of(ActorId person) {
        return jdbc.sql(FOLLOWING + "where actor = :actor order by since, subject")
                .param("actor", person.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Following> find(ActorId person, Followed what) {
        return jdbc.sql(FOLLOWING + "where actor = :actor and subject = :subject")
                .param("actor", person.value())
                .param("subject", what.value())
                .query((row, number) -> read(row))
                .optional();
    }

    List<ActorId> followers(Followed what) {
        return jdbc
                .sql("select actor from following where subject = :subject order by actor")
                .param("subject", what.value())
                .query(String.class)
                .list()
                .stream()
                .map(ActorId::new)
                .toList();
    }

    /** Who follows what by the link that has this hash. */
    Optional<Follower> byStop(String stop) {
        return jdbc.sql("select actor, subject from following where stop = :stop")
                .param("stop", stop)
                .query((row, number) ->
                        new Follower(new ActorId(row.getString("actor")), Followed.parse(row.getString("subject"))))
                .optional();
    }

    void remove(Follower follower) {
        jdbc.sql("delete from following where actor = :actor and subject = :subject")
                .param("actor", follower.person().value())
                .param("subject", follower.what().value())
                .update();
    }

    void removeAll(ActorId person) {
        jdbc.sql("delete from following where actor = :actor")
                .param("actor", person.value())
                .update();
    }

    private static Following read(ResultSet row) throws SQLException {
        return new Following(
                Followed.parse(row.getString("subject")),
                row.getString("language"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
