package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.LotStory.ASSESSOR_COMMITTED;
import static nl.wijkbudget.round.LotStory.FIRST;
import static nl.wijkbudget.round.LotStory.FRONT_RUNNER_COMMITTED;
import static nl.wijkbudget.round.LotStory.SECOND;
import static nl.wijkbudget.round.LotStory.VOTING;
import static nl.wijkbudget.round.LotStory.assessing;
import static nl.wijkbudget.round.LotStory.committed;

import nl.wijkbudget.decision.DecisionRefusal.AnyMandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotYours;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.round.RoundCommand.CommitSeed;
import nl.wijkbudget.round.RoundRefusal.CommitmentIsOfAnother;
import nl.wijkbudget.round.RoundRefusal.RoundHasNoSuchLot;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.RulebookIsMissing;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class CommitSeedTest {
    private static final CommitSeed COMMAND = new CommitSeed(ROUND, FIRST.commitmentIn(ROUND));

    @Test
    void binds_a_contributor_before_the_vote() {
        assessing().when(COMMAND, FRONT_RUNNER.toMetaData()).expectEvents(FRONT_RUNNER_COMMITTED);
    }

    @Test
    void takes_the_place_of_an_earlier_one_of_the_same_contributor() {
        assessing(committed(FRONT_RUNNER, SECOND))
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectEvents(FRONT_RUNNER_COMMITTED);
    }

    @Test
    void stays_quiet_when_it_was_made() {
        assessing(FRONT_RUNNER_COMMITTED)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_a_copy_of_what_somebody_else_committed_to() {
        assessing(FRONT_RUNNER_COMMITTED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new CommitmentIsOfAnother(ROUND)));
    }

    @Test
    void refuses_when_equal_scores_are_ordered_in_another_way() {
        RoundStory.after(RoundStory.ADOPTED)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new RoundHasNoSuchLot(ROUND)));
    }

    @Test
    void refuses_before_there_is_a_rulebook() {
        RoundStory.after(RoundStory.ASSESSING)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new RulebookIsMissing(ROUND)));
    }

    @Test
    void refuses_once_the_vote_opened() {
        assessing(FRONT_RUNNER_COMMITTED, ASSESSOR_COMMITTED, VOTING)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.VOTING, Phase.ASSESSING)));
    }

    @Test
    void refuses_who_has_no_mandate_in_the_neighbourhood() {
        assessing().when(COMMAND, RESIDENT.toMetaData()).expectException(Refused.because(new AnyMandateIsMissing()));
    }

    @Test
    void refuses_the_mandate_of_somebody_else() {
        MandateId mandate = new MandateId("koploper");
        assessing()
                .when(COMMAND, RESIDENT.under(mandate).toMetaData())
                .expectException(Refused.because(new MandateIsNotYours(mandate, RESIDENT.actor())));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        RoundStory.nothing()
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }
}
