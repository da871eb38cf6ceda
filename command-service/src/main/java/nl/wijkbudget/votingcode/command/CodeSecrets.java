package nl.wijkbudget.votingcode.command;

/** The two secrets of voting by code, in two places: one finds a code in the register, the other names a ballot. */
public record CodeSecrets(Pepper pepper, RoundKeys keys) {}
