package nl.wijkbudget.votingcode.command;

import nl.wijkbudget.ballot.ReceiptNumber;
import nl.wijkbudget.identity.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * What a voter takes home: a ballot was recorded under this number. Not which, not when, and not where in the log.
 *
 * @param promise that it will be in the log, signed, as a text to keep; null where the log is not signed
 */
public record Receipt(
        RoundId round, ReceiptNumber receipt, @Nullable String promise) {}
