package nl.wijkbudget.following.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkbudget.identity.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Votes whose followers are still to be reminded. */
final class ReminderTable {
    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of what was to come for this round. */
    void put(Reminder reminder, Instant due) {
        remove(reminder.round());
        jdbc.sql("insert into vote_reminder (round, position, due) values (:round, :position, :due)")
                .param("round", reminder.round().value())
                .param("position", reminder.position())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(RoundId round) {
        jdbc.sql("delete from vote_reminder where round = :round")
                .param("round", round.value())
                .update();
    }

    List<Reminder> due(Instant now) {
        return jdbc.sql("select round, position from vote_reminder where due <= :now order by due, round")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Reminder(new RoundId(row.getString("round")), row.getLong("position")))
                .list();
    }

    /** Whether it was still there: of two processes one takes it. */
    boolean take(Reminder reminder) {
        return jdbc.sql("delete from vote_reminder where round = :round and position = :position")
                        .param("round", reminder.round().value())
                        .param("position", reminder.position())
                        .update()
                == 1;
    }

    /**
     * That a vote nears its end.
     *
     * @param position of the event that said when it ends
     */
    record Reminder(RoundId round, long position) {}
}
