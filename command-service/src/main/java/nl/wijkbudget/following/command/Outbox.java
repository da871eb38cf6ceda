package nl.wijkbudget.following.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.following.command.ReminderTable.Reminder;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Rounds;
import org.jspecify.annotations.Nullable;

/** Takes in news for those who follow it; what comes within a while of it goes in the same mail. */
public final class Outbox {
    /** How long before a vote closes its last days begin. */
    static final Duration LAST_DAYS = Duration.ofDays(3);

    private final OutboxTable table;
    private final ReminderTable reminders;
    private final Rounds rounds;
    private final Clock clock;
    private final Duration gather;

    Outbox(OutboxTable table, ReminderTable reminders, Rounds rounds, Clock clock, Duration gather) {
        this.table = table;
        this.reminders = reminders;
        this.rounds = rounds;
        this.clock = clock;
        this.gather = gather;
    }

    void ofProject(ProjectId project, News news, long position) {
        add(new OneProject(project), news, position, null);
    }

    /** For those who follow the rounds of its neighbourhood. */
    void ofRound(RoundId round, News news, long position) {
        add(new RoundsOf(rounds.of(round).neighbourhood()), news, position, round);
    }

    /** Of a vote that is too short, the last days are as near as its opening. */
    void remindBefore(RoundId round, Instant closesAt, long position) {
        Instant due = closesAt.minus(LAST_DAYS);
        if (due.isAfter(clock.instant().plus(gather))) {
            reminders.put(new Reminder(round, position), due);
        } else {
            reminders.remove(round);
        }
    }

    void remindNoMore(RoundId round) {
        reminders.remove(round);
    }

    private void add(Followed what, News news, long position, @Nullable RoundId round) {
        Instant now = clock.instant();
        table.addForFollowers(what, new QueuedNews(news, position, round, now, 0), now.plus(gather));
    }
}
