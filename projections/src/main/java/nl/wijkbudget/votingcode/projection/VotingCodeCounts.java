package nl.wijkbudget.votingcode.projection;

import java.util.List;
import nl.wijkbudget.votingcode.BallotTally;
import nl.wijkbudget.votingcode.CodeTally;
import org.jspecify.annotations.Nullable;

/**
 * Codes of a round by what became of them; all counts, no codes.
 *
 * @param working issued, and neither voided nor replaced
 * @param inTheBox ballots cast with a code that are in the box now
 */
public record VotingCodeCounts(
        String round,
        int issued,
        int posted,
        int voided,
        int replaced,
        int working,
        long inTheBox,
        List<Batch> batches,
        @Nullable Reconciled reconciled,
        boolean keyDestroyed) {
    /** Letters that were made together. */
    public record Batch(String batch, int firstLetter, int letters, boolean posted, boolean voided) {}

    /** What was shown to balance after closing. */
    public record Reconciled(CodeTally codes, BallotTally ballots) {}
}
