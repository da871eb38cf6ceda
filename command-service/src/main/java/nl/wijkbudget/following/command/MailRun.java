package nl.wijkbudget.following.command;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.wijkbudget.person.command.Mail;
import nl.wijkbudget.person.command.Postman;
import nl.wijkbudget.person.command.Randomness;
import nl.wijkbudget.person.command.UndeliveredMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the outbox once.
 *
 * <p>News is claimed before it is sent and taken out after, each in a transaction of its own. So of many processes one
 * sends it, and what was broken off in between is not sent again: it may have gone, so a crash loses a mail rather than
 * bring it twice. What the mail server did not take is tried again, ever later, for three days.
 */
final class MailRun {
    /** After so long nothing that was claimed is still being sent. */
    static final Duration LONGEST_SENDING = Duration.ofHours(1);

    static final Duration GIVES_UP = Duration.ofDays(3);
    static final Duration LONGEST_DELAY = Duration.ofHours(6);

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);
    private static final int MOST = 500;
    private static final int CLAIM_BYTES = 16;
    private static final int GROWTH = 4;

    private final OutboxTable table;
    private final Reminding reminding;
    private final MailToFollowers mails;
    private final Postman postman;
    private final Randomness random;
    private final Clock clock;

    MailRun(
            OutboxTable table,
            Reminding reminding,
            MailToFollowers mails,
            Postman postman,
            Randomness random,
            Clock clock) {
        this.table = table;
        this.reminding = reminding;
        this.mails = mails;
        this.postman = postman;
        this.random = random;
        this.clock = clock;
    }

    /** Stops between two mails when it should not go on. */
    void go(BooleanSupplier goesOn) {
        forgetWhatBrokeOff();
        giveUp();
        reminding.remind();
        table.due(clock.instant(), MOST).stream()
                .takeWhile(follower -> goesOn.getAsBoolean())
                .forEach(this::send);
    }

    private void forgetWhatBrokeOff() {
        int lost = table.removeClaimedBefore(clock.instant().minus(LONGEST_SENDING));
        if (lost > 0) {
            LOG.warn("The sending of {} news was broken off; it is not sent again, because it may have gone", lost);
        }
    }

    /** Also what a backup brings back: after so long it is no news any more. */
    private void giveUp() {
        int given = table.removeQueuedBefore(clock.instant().minus(GIVES_UP));
        if (given > 0) {
            LOG.error("{} news was given up: no mail with it could be sent for {} days", given, GIVES_UP.toDays());
        }
    }

    private void send(Follower follower) {
        String claim = HexFormat.of().formatHex(random.bytes(CLAIM_BYTES));
        List<QueuedNews> news = table.claim(follower, claim, clock.instant());
        if (news.isEmpty()) {
            return;
        }
        if (isTaken(follower, news, claim)) {
            table.done(claim);
        }
    }

    /** Whether nothing is left to send. A failure of one keeps nobody else from their mail. */
    private boolean isTaken(Follower follower, List<QueuedNews> news, String claim) {
        try {
            Optional<Mail> mail = mails.of(follower, news);
            if (mail.isPresent()) {
                postman.deliver(mail.get());
            }
            return true;
        } catch (UndeliveredMail refused) {
            LOG.warn(refused.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn("A mail could not be written: {}", failure.getClass().getSimpleName());
        }
        tryLater(news, claim);
        return false;
    }

    private void tryLater(List<QueuedNews> news, String claim) {
        int tries = news.stream().mapToInt(QueuedNews::tries).max().orElse(0);
        table.putBack(claim, clock.instant().plus(delayAfter(tries)));
    }

    /** A minute, and each time four times as long. */
    static Duration delayAfter(int tries) {
        Duration delay = Duration.ofMinutes(1);
        for (int i = 0; i < tries && delay.compareTo(LONGEST_DELAY) < 0; i++) {
            delay = delay.multipliedBy(GROWTH);
        }
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
