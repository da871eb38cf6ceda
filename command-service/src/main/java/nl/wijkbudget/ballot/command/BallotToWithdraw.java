package nl.wijkbudget.ballot.command;

import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VoterId;

/** Whose ballot to take out of the box. */
public record BallotToWithdraw(RoundId round, VoterId voter) {}
