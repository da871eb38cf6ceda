package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;

import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.VotingCodesId;
import nl.wijkbudget.votingcode.BallotTally;
import nl.wijkbudget.votingcode.CodeBatchVoided;
import nl.wijkbudget.votingcode.CodeReplaced;
import nl.wijkbudget.votingcode.CodeTally;
import nl.wijkbudget.votingcode.CodeVoided;
import nl.wijkbudget.votingcode.CodesIssued;
import nl.wijkbudget.votingcode.CodesPosted;
import nl.wijkbudget.votingcode.RoundKeyDestroyed;
import nl.wijkbudget.votingcode.VotesReconciled;

/** Ten letters, of which one was replaced and one voided, a misprint, and the books of the vote. */
public final class TheLetters {
    private static final VotingCodesId CODES = VotingCodesId.of(ROUND);
    private static final CodeBatchId BATCH = new CodeBatchId("druk-1");
    private static final CodeBatchId MISPRINT = new CodeBatchId("druk-2");

    private TheLetters() {}

    public static void arePosted(Chronicle chronicle) {
        chronicle
                .decided(ORGANISER, CODES, new CodesIssued(ROUND, BATCH, 1, 10, "ab".repeat(32), 42))
                .decided(ORGANISER, CODES, new CodesIssued(ROUND, MISPRINT, 11, 2, "ab".repeat(32), 42))
                .decided(ORGANISER, CODES, new CodeBatchVoided(ROUND, MISPRINT))
                .decided(ORGANISER, CODES, new CodesPosted(ROUND, BATCH))
                .decided(DESK, CODES, new CodeReplaced(ROUND, 4, 13))
                .decided(ORGANISER, CODES, new CodeVoided(ROUND, 5));
    }

    public static void balance(Chronicle chronicle) {
        chronicle.decided(
                ORGANISER,
                CODES,
                new VotesReconciled(ROUND, new CodeTally(13, 11, 3, 6, 3, 1), new BallotTally(3, 2, 1, 1)));
    }

    public static void canNeverBeFollowed(Chronicle chronicle) {
        chronicle.decided(ORGANISER, CODES, new RoundKeyDestroyed(ROUND));
    }
}
