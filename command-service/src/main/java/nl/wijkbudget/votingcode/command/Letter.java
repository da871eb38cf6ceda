package nl.wijkbudget.votingcode.command;

import nl.wijkbudget.votingcode.VotingCode;

/** A code and the number of the letter that carries it: what leaves the system once. */
public record Letter(int number, VotingCode code) {}
