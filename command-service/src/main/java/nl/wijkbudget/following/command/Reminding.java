package nl.wijkbudget.following.command;

import java.time.Clock;
import nl.wijkbudget.following.command.ReminderTable.Reminder;
import org.springframework.transaction.support.TransactionOperations;

/** Makes news of the last days of a vote, for who follows its rounds by then. */
record Reminding(ReminderTable reminders, Outbox outbox, TransactionOperations atOnce, Clock clock) {
    void remind() {
        reminders.due(clock.instant()).forEach(this::remind);
    }

    /** Taken and queued in one transaction, so that it is neither lost nor told twice. */
    private void remind(Reminder reminder) {
        atOnce.executeWithoutResult(status -> {
            if (reminders.take(reminder)) {
                outbox.ofRound(reminder.round(), News.LAST_DAYS, reminder.position());
            }
        });
    }
}
