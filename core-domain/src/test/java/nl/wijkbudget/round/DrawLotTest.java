package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.LotStory.ASSESSOR_REVEALED;
import static nl.wijkbudget.round.LotStory.CONTACT_REVEALED;
import static nl.wijkbudget.round.LotStory.DRAWN;
import static nl.wijkbudget.round.LotStory.DRAWN_IN_PUBLIC;
import static nl.wijkbudget.round.LotStory.FRONT_RUNNER_REVEALED;
import static nl.wijkbudget.round.LotStory.closed;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.RoundCommand.DrawLot;
import nl.wijkbudget.round.RoundRefusal.LotIsDrawnAlready;
import nl.wijkbudget.round.RoundRefusal.RoundHasNoSuchLot;
import nl.wijkbudget.round.RoundRefusal.SeedsAreMissing;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class DrawLotTest {
    private static final DrawLot COMMAND = new DrawLot(ROUND);

    @Test
    void draws_from_all_seeds_whoever_was_first() {
        closed(CONTACT_REVEALED, FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectEvents(DRAWN);
    }

    @Test
    void stays_quiet_when_it_was_drawn() {
        closed(FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED, CONTACT_REVEALED, DRAWN)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_while_a_seed_is_missing() {
        closed(FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new SeedsAreMissing(ROUND, 1)));
    }

    @Test
    void refuses_after_a_draw_in_public() {
        closed(FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED, DRAWN_IN_PUBLIC)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new LotIsDrawnAlready(ROUND)));
    }

    @Test
    void refuses_when_equal_scores_are_ordered_in_another_way() {
        RoundStory.after(RoundStory.COUNTING)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundHasNoSuchLot(ROUND)));
    }

    @Test
    void refuses_before_closing() {
        RoundStory.after(RoundStory.VOTING)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.VOTING, Phase.COUNTING)));
    }

    @Test
    void refuses_without_a_mandate() {
        closed().when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }
}
