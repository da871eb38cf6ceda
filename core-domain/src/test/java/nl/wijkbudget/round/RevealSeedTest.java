package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.LotStory.ASSESSOR_COMMITTED;
import static nl.wijkbudget.round.LotStory.CONTACT_COMMITTED;
import static nl.wijkbudget.round.LotStory.DRAWN_IN_PUBLIC;
import static nl.wijkbudget.round.LotStory.FIRST;
import static nl.wijkbudget.round.LotStory.FRONT_RUNNER_COMMITTED;
import static nl.wijkbudget.round.LotStory.FRONT_RUNNER_REVEALED;
import static nl.wijkbudget.round.LotStory.SECOND;
import static nl.wijkbudget.round.LotStory.VOTING;
import static nl.wijkbudget.round.LotStory.assessing;
import static nl.wijkbudget.round.LotStory.closed;
import static nl.wijkbudget.round.LotStory.closing;

import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.round.RoundCommand.RevealSeed;
import nl.wijkbudget.round.RoundRefusal.ClosingIsNotPublished;
import nl.wijkbudget.round.RoundRefusal.LotIsDrawnAlready;
import nl.wijkbudget.round.RoundRefusal.NoCommitmentWasMade;
import nl.wijkbudget.round.RoundRefusal.RoundHasNoSuchLot;
import nl.wijkbudget.round.RoundRefusal.SeedIsOfAnotherCommitment;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class RevealSeedTest {
    private static final RevealSeed COMMAND = new RevealSeed(ROUND, FIRST);

    @Test
    void shows_what_was_committed_to() {
        closed().when(COMMAND, FRONT_RUNNER.toMetaData()).expectEvents(FRONT_RUNNER_REVEALED);
    }

    @Test
    void stays_quiet_when_it_was_shown() {
        closed(FRONT_RUNNER_REVEALED).when(COMMAND, FRONT_RUNNER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_another_seed() {
        closed().when(new RevealSeed(ROUND, SECOND), FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new SeedIsOfAnotherCommitment(ROUND)));
    }

    @Test
    void refuses_who_did_not_commit() {
        closed().when(COMMAND, ORGANISER.toMetaData()).expectException(Refused.because(new NoCommitmentWasMade(ROUND)));
    }

    @Test
    void refuses_before_closing() {
        assessing(FRONT_RUNNER_COMMITTED, ASSESSOR_COMMITTED, CONTACT_COMMITTED, VOTING)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.VOTING, Phase.COUNTING)));
    }

    @Test
    void refuses_until_the_closing_is_in_a_published_checkpoint() {
        Rejection notYet = new Rejection(new ClosingIsNotPublished(ROUND));
        ClosingTrees trees = round -> {
            throw notYet;
        };
        RoundStory.at(CLOCK, trees)
                .given(closing())
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new ClosingIsNotPublished(ROUND)));
    }

    @Test
    void refuses_after_the_lot_was_drawn_in_public() {
        closed(DRAWN_IN_PUBLIC)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new LotIsDrawnAlready(ROUND)));
    }

    @Test
    void refuses_when_equal_scores_are_ordered_in_another_way() {
        RoundStory.after(RoundStory.COUNTING)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new RoundHasNoSuchLot(ROUND)));
    }
}
