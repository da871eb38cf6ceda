package nl.wijkbudget.votingcode;

/**
 * How many rights to vote the log holds a ballot of, by the way it came in; one that was taken back is among them.
 *
 * @param byCode cast with a code
 * @param onPaper cast on paper
 * @param atTables cast at a table of a meeting
 * @param withdrawn how many of all these were taken back and not cast again
 */
public record BallotTally(int byCode, int onPaper, int atTables, int withdrawn) {}
