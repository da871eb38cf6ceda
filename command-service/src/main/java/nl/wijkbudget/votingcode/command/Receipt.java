package nl.wijkbudget.votingcode.command;

import nl.wijkbudget.ballot.ReceiptNumber;
import nl.wijkbudget.identity.RoundId;

/** What a voter takes home: a ballot was recorded under this number. Not which, not when, and not where in the log. */
public record Receipt(RoundId round, ReceiptNumber receipt) {}
