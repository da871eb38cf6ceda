package nl.wijkbudget.votingcode.projection;

import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.PageRows;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.votingcode.BallotTally;
import nl.wijkbudget.votingcode.CodeBatchVoided;
import nl.wijkbudget.votingcode.CodeReplaced;
import nl.wijkbudget.votingcode.CodeVoided;
import nl.wijkbudget.votingcode.CodesIssued;
import nl.wijkbudget.votingcode.CodesPosted;
import nl.wijkbudget.votingcode.RoundKeyDestroyed;
import nl.wijkbudget.votingcode.VotesReconciled;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps what the log says of voting codes; it never sees the register. */
@ProcessingGroup("votingcode.codes")
public class CodesProjection {
    private final CodeBatchRows batches;
    private final CodeLetterRows letters;
    private final CodeRoundRows rounds;
    private final PageRows<String, CodeRoundRow> ofPage;

    CodesProjection(CodeBatchRows batches, CodeLetterRows letters, CodeRoundRows rounds) {
        this.batches = batches;
        this.letters = letters;
        this.rounds = rounds;
        this.ofPage =
                new PageRows<>(round -> rounds.findById(round).orElseGet(() -> rounds.save(new CodeRoundRow(round))));
    }

    @EventHandler
    void on(CodesIssued event) {
        CodeBatchRow row = new CodeBatchRow(key(event.round(), event.batch()));
        row.round = event.round().value();
        row.batch = event.batch().value();
        row.firstLetter = event.firstLetter();
        row.letters = event.count();
        batches.save(row);
    }

    @EventHandler
    void on(CodesPosted event) {
        batches.findById(key(event.round(), event.batch())).orElseThrow().posted = true;
    }

    @EventHandler
    void on(CodeBatchVoided event) {
        batches.findById(key(event.round(), event.batch())).orElseThrow().voided = true;
    }

    @EventHandler
    void on(CodeVoided event) {
        letters.save(new CodeLetterRow(event.round().value(), event.letter(), null));
    }

    @EventHandler
    void on(CodeReplaced event) {
        letters.save(new CodeLetterRow(event.round().value(), event.letter(), event.replacement()));
    }

    @EventHandler
    void on(VoteCast event) {
        if (event.channel() == Channel.ONLINE) {
            ofPage.get(event.round().value()).votes++;
        }
    }

    /** Only who votes by code can take a ballot back. */
    @EventHandler
    void on(VoteWithdrawn event) {
        ofPage.get(event.round().value()).votes--;
    }

    @EventHandler
    void on(VotesReconciled event) {
        CodeRoundRow row = ofPage.get(event.round().value());
        BallotTally ballots = event.ballots();
        row.used = event.codes().used();
        row.unused = event.codes().unused();
        row.byCode = ballots.byCode();
        row.onPaper = ballots.onPaper();
        row.atTables = ballots.atTables();
        row.withdrawn = ballots.withdrawn();
    }

    @EventHandler
    void on(RoundKeyDestroyed event) {
        ofPage.get(event.round().value()).keyDestroyed = true;
    }

    @ResetHandler
    void reset() {
        batches.deleteAllInBatch();
        letters.deleteAllInBatch();
        rounds.deleteAllInBatch();
    }

    private static String key(RoundId round, CodeBatchId batch) {
        return round.value() + "/" + batch.value();
    }
}
