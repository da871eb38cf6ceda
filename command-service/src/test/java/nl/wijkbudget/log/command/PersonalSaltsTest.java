package nl.wijkbudget.log.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkbudget.identity.ActorId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PersonalSaltsTest {
    private static final String PROPOSED = "nl.wijkbudget.project.ProjectProposed";
    private static final String SUPPORTED = "nl.wijkbudget.project.ProjectSupported";
    private static final String ESTIMATED = "nl.wijkbudget.project.CostEstimated";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void go_from_leaves_by_or_about_the_person_and_from_no_other(DatabaseKind kind) {
        try (HikariDataSource database = DatabaseKind.pool(kind.freshUrl())) {
            LogSchema.migrate(database);
            JdbcClient jdbc = JdbcClient.create(database);
            store(kind, jdbc, 0, PROPOSED, "{}", "{\"actor\":\"p-1\"}");
            store(kind, jdbc, 1, PROPOSED, "{}", "{\"actor\":\"p-11\"}");
            store(kind, jdbc, 2, SUPPORTED, "{\"supporter\":\"p-1\"}", "{\"actor\":\"desk\"}");
            store(kind, jdbc, 3, ESTIMATED, "{}", "{\"actor\":\"p-1\"}");

            new PersonalSalts(jdbc).forget(new ActorId("p-1"));
            new PersonalSalts(jdbc).forget(new ActorId("p-1"));

            assertThat(positions(jdbc, "salt is null")).containsExactly(0L, 2L);
            assertThat(positions(jdbc, "entry is not null")).containsExactly(0L, 1L, 2L, 3L);
        }
    }

    private static void store(
            DatabaseKind kind, JdbcClient jdbc, long position, String type, String payload, String metadata) {
        jdbc.sql("insert into event_log (position, event_id, payload_type, occurred_at, payload, metadata, salt, entry)"
                        + " values (:position, :id, :type, '2026-03-02', :payload, :metadata, :salt, :entry)")
                .param("position", position)
                .param("id", "event-" + position)
                .param("type", type)
                .param("payload", json(kind, payload))
                .param("metadata", json(kind, metadata))
                .param("salt", new byte[32])
                .param("entry", new byte[34])
                .update();
    }

    private static Object json(DatabaseKind kind, String text) {
        return kind == DatabaseKind.H2 ? text.getBytes(StandardCharsets.UTF_8) : text;
    }

    private static List<Long> positions(JdbcClient jdbc, String where) {
        return jdbc.sql("select position from event_log where " + where + " order by position")
                .query(Long.class)
                .list();
    }
}
