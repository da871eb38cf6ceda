package nl.wijkbudget.votingcode.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.votingcode.BallotTally;
import nl.wijkbudget.votingcode.CodeBatchVoided;
import nl.wijkbudget.votingcode.CodeReplaced;
import nl.wijkbudget.votingcode.CodeTally;
import nl.wijkbudget.votingcode.CodeVoided;
import nl.wijkbudget.votingcode.CodesIssued;
import nl.wijkbudget.votingcode.CodesPosted;
import nl.wijkbudget.votingcode.RoundKeyDestroyed;
import nl.wijkbudget.votingcode.VotesReconciled;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts.Batch;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts.Reconciled;
import org.junit.jupiter.api.Test;

@ProjectionTest
class VotingCodesTest {
    private static final String GROUP = "votingcode.codes";
    private static final CodeBatchId LOST = new CodeBatchId("druk-1");
    private static final CodeBatchId SENT = new CodeBatchId("druk-2");
    private static final Object[] LETTERS = {
        new CodesIssued(ROUND, LOST, 1, 10, "a".repeat(64), 42),
        new CodeBatchVoided(ROUND, LOST),
        new CodesIssued(ROUND, SENT, 11, 100, "a".repeat(64), 42),
        new CodesPosted(ROUND, SENT),
        new CodeVoided(ROUND, 12),
        new CodeReplaced(ROUND, 13, 111)
    };
    private static final List<Batch> BATCHES =
            List.of(new Batch("druk-1", 1, 10, false, true), new Batch("druk-2", 11, 100, true, false));

    private final Scenario scenario;

    VotingCodesTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void counts_what_became_of_the_letters() {
        scenario.given(LETTERS).followedBy(GROUP);

        assertThat(counts(ROUND))
                .isEqualTo(new VotingCodeCounts(ROUND.value(), 111, 101, 11, 1, 99, 0, BATCHES, null, false));
    }

    @Test
    void shows_the_figures_that_were_found_to_balance() {
        CodeTally codes = new CodeTally(111, 101, 40, 59, 11, 1);
        BallotTally ballots = new BallotTally(40, 12, 5, 3);
        scenario.given(LETTERS).followedBy(GROUP);
        scenario.given(new VotesReconciled(ROUND, codes, ballots), new RoundKeyDestroyed(ROUND))
                .followedBy(GROUP);

        assertThat(counts(ROUND))
                .isEqualTo(new VotingCodeCounts(
                        ROUND.value(), 111, 101, 11, 1, 99, 0, BATCHES, new Reconciled(codes, ballots), true));
    }

    @Test
    void a_round_without_codes_has_none() {
        assertThat(counts(new RoundId("elders-2026")))
                .isEqualTo(new VotingCodeCounts("elders-2026", 0, 0, 0, 0, 0, 0, List.of(), null, false));
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.given(LETTERS).followedBy(GROUP);
        scenario.rebuildsExactly(GROUP, "code_batch", "code_letter");
    }

    private VotingCodeCounts counts(RoundId round) {
        return scenario.answer(new GetVotingCodes(round), VotingCodeCounts.class);
    }
}
