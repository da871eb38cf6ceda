package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.ADOPTED;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.draft;
import static nl.wijkbudget.rulebook.SampleVote.rulebook;

import java.util.List;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.RoundCommand.AmendRulebook;
import nl.wijkbudget.round.RoundRefusal.BallotsWouldNotFit;
import nl.wijkbudget.round.RoundRefusal.CommitmentsAreTooFew;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.RulebookWasInForceBefore;
import nl.wijkbudget.round.RoundRefusal.WindowIsOver;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.RulebookRefusal.NoCandidates;
import nl.wijkbudget.rulebook.VotingWindow;
import org.junit.jupiter.api.Test;

class AmendRulebookTest {
    private static final Authority EXPLAINED = ORGANISER.because("De stemming duurt een dag langer");
    private static final VotingWindow LONGER =
            new VotingWindow(WINDOW.opensAt(), WINDOW.closesAt().plusSeconds(86_400));
    private static final RulebookDraft LONGER_DRAFT = draft(DRAFT.candidates(), DRAFT.form(), LONGER);
    private static final Rulebook LONGER_RULEBOOK = LONGER_DRAFT.freeze(RULEBOOK.candidates(), "EUR");
    private static final BallotForm CHOOSE_ONE = new BallotForm.Approval(1, 1);
    private static final AmendRulebook AMEND = new AmendRulebook(ROUND, LONGER_DRAFT, CastBallots.STAY_VALID);

    @Test
    void changes_the_rules_and_keeps_the_ballots() {
        after(VOTING)
                .when(AMEND, EXPLAINED.toMetaData())
                .expectEvents(new RulebookAmended(
                        ROUND, LONGER_RULEBOOK, LONGER_RULEBOOK.hash(), HASH, CastBallots.STAY_VALID));
    }

    @Test
    void changes_the_form_when_ballots_must_be_cast_again() {
        after(VOTING)
                .when(
                        new AmendRulebook(ROUND, draft(CHOOSE_ONE), CastBallots.MUST_BE_CAST_AGAIN),
                        EXPLAINED.toMetaData())
                .expectEvents(new RulebookAmended(
                        ROUND,
                        rulebook(CHOOSE_ONE),
                        rulebook(CHOOSE_ONE).hash(),
                        HASH,
                        CastBallots.MUST_BE_CAST_AGAIN));
    }

    @Test
    void refuses_to_keep_ballots_that_need_not_fit() {
        after(VOTING)
                .when(new AmendRulebook(ROUND, draft(CHOOSE_ONE), CastBallots.STAY_VALID), EXPLAINED.toMetaData())
                .expectException(Refused.because(new BallotsWouldNotFit(ROUND)));
    }

    @Test
    void refuses_rules_that_were_in_force_before_because_set_aside_ballots_would_count_again() {
        RulebookAmended amended = new RulebookAmended(
                ROUND, LONGER_RULEBOOK, LONGER_RULEBOOK.hash(), HASH, CastBallots.MUST_BE_CAST_AGAIN);
        after(VOTING)
                .andGiven(amended)
                .when(new AmendRulebook(ROUND, DRAFT, CastBallots.STAY_VALID), EXPLAINED.toMetaData())
                .expectException(Refused.because(new RulebookWasInForceBefore(ROUND, HASH)));
    }

    @Test
    void stays_quiet_when_these_rules_are_in_force() {
        after(VOTING)
                .when(new AmendRulebook(ROUND, DRAFT, CastBallots.MUST_BE_CAST_AGAIN), EXPLAINED.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_vote_is_over_by_the_rules_in_force() {
        after(VOTING, WINDOW.closesAt())
                .when(AMEND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new WindowIsOver(WINDOW.closesAt())));
    }

    @Test
    void refuses_a_new_window_that_is_over() {
        VotingWindow past = new VotingWindow(WINDOW.opensAt(), WINDOW.opensAt().plusSeconds(1));
        after(VOTING)
                .when(
                        new AmendRulebook(ROUND, draft(DRAFT.candidates(), DRAFT.form(), past), CastBallots.STAY_VALID),
                        EXPLAINED.toMetaData())
                .expectException(Refused.because(new WindowIsOver(past.closesAt())));
    }

    @Test
    void refuses_rules_that_do_not_hold_together() {
        after(VOTING)
                .when(
                        new AmendRulebook(ROUND, draft(List.of(), DRAFT.form(), WINDOW), CastBallots.STAY_VALID),
                        EXPLAINED.toMetaData())
                .expectException(Refused.because(new NoCandidates()));
    }

    @Test
    void refuses_before_voting_opened() {
        after(ADOPTED)
                .when(AMEND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.ASSESSING, Phase.VOTING)));
    }

    @Test
    void refuses_after_voting_closed() {
        after(COUNTING)
                .when(AMEND, EXPLAINED.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.COUNTING, Phase.VOTING)));
    }

    @Test
    void refuses_a_lot_that_nobody_committed_to_before_the_vote() {
        after(VOTING)
                .when(
                        new AmendRulebook(ROUND, LotStory.byLot(LONGER_DRAFT), CastBallots.STAY_VALID),
                        EXPLAINED.toMetaData())
                .expectException(Refused.because(new CommitmentsAreTooFew(ROUND, 0, 3)));
    }

    @Test
    void refuses_without_a_reason() {
        after(VOTING).when(AMEND, ORGANISER.toMetaData()).expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing().when(AMEND, ORGANISER.toMetaData()).expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(VOTING)
                .when(AMEND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }
}
