package nl.wijkbudget.votingcode;

/**
 * How many codes there were, and what became of them: {@code issued = used + unused + voided + replaced}.
 *
 * @param posted how many were sent or handed over
 */
public record CodeTally(int issued, int posted, int used, int unused, int voided, int replaced) {}
