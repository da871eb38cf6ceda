package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;

import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.VotingCodesId;
import nl.wijkbudget.votingcode.BallotTally;
import nl.wijkbudget.votingcode.CodeReplaced;
import nl.wijkbudget.votingcode.CodeTally;
import nl.wijkbudget.votingcode.CodesIssued;
import nl.wijkbudget.votingcode.CodesPosted;
import nl.wijkbudget.votingcode.VotesReconciled;

/** Ten letters, of which one was replaced, and the books of the vote. */
public final class TheLetters {
    private static final VotingCodesId CODES = VotingCodesId.of(ROUND);
    private static final CodeBatchId BATCH = new CodeBatchId("druk-1");

    private TheLetters() {}

    public static void arePosted(Chronicle chronicle) {
        chronicle
                .decided(ORGANISER, CODES, new CodesIssued(ROUND, BATCH, 1, 10, "ab".repeat(32), 42))
                .decided(ORGANISER, CODES, new CodesPosted(ROUND, BATCH))
                .decided(DESK, CODES, new CodeReplaced(ROUND, 4, 11));
    }

    public static void balance(Chronicle chronicle) {
        chronicle.decided(
                ORGANISER,
                CODES,
                new VotesReconciled(ROUND, new CodeTally(11, 11, 3, 7, 0, 1), new BallotTally(3, 2, 1, 1)));
    }
}
