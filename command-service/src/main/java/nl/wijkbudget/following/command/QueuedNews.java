package nl.wijkbudget.following.command;

import java.time.Instant;
import nl.wijkbudget.identity.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, for one follower.
 *
 * @param position of the event in the log
 * @param round in which it happened, for what is about a round
 * @param tries how often a mail with this was not taken by the mail server
 */
record QueuedNews(News news, long position, @Nullable RoundId round, Instant queuedAt, int tries) {}
