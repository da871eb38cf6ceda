package nl.wijkbudget.votingcode.command;

import nl.wijkbudget.identity.RoundId;

/** By which code to take a ballot out of the box. */
public record BallotToWithdraw(RoundId round, WrittenCode code) {}
