package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.ADOPTED;
import static nl.wijkbudget.round.RoundStory.ASSESSING;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.ELSEWHERE;
import static nl.wijkbudget.round.RoundStory.OTHER_ROUND;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.PROPOSING;
import static nl.wijkbudget.round.RoundStory.UNPRICED;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static nl.wijkbudget.round.RoundStory.WITHDRAWN;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.given;
import static nl.wijkbudget.round.RoundStory.nothing;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.STRANGER;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.draft;

import java.util.List;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundRefusal.CandidateHasNoPrice;
import nl.wijkbudget.round.RoundRefusal.CandidateIsNotFeasible;
import nl.wijkbudget.round.RoundRefusal.CandidateIsOfAnotherRound;
import nl.wijkbudget.round.RoundRefusal.CandidateIsUnknown;
import nl.wijkbudget.round.RoundRefusal.CommitmentsAreTooFew;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.RulebookIsMissing;
import nl.wijkbudget.round.RoundRefusal.WindowIsOver;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class OpenVotingTest {
    @Test
    void freezes_candidates_prices_and_rules_and_their_hash() {
        after(ADOPTED).when(new OpenVoting(ROUND), ORGANISER.toMetaData()).expectEvents(VOTING);
    }

    @Test
    void may_open_before_the_window_starts() {
        after(ADOPTED, WINDOW.opensAt().minusSeconds(1))
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectEvents(VOTING);
    }

    @Test
    void opens_up_to_the_last_moment_of_the_window() {
        after(ADOPTED, WINDOW.closesAt().minusNanos(1))
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectEvents(VOTING);
    }

    @Test
    void refuses_when_the_window_is_over() {
        after(ADOPTED, WINDOW.closesAt())
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WindowIsOver(WINDOW.closesAt())));
    }

    @Test
    void stays_quiet_when_it_is_open() {
        after(VOTING).when(new OpenVoting(ROUND), ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_before_assessing() {
        after(PROPOSING)
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.PROPOSING, Phase.ASSESSING)));
    }

    @Test
    void refuses_to_open_again() {
        after(COUNTING)
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.COUNTING, Phase.ASSESSING)));
    }

    @Test
    void refuses_without_an_adopted_rulebook() {
        after(ASSESSING)
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new RulebookIsMissing(ROUND)));
    }

    @Test
    void refuses_a_candidate_nobody_proposed() {
        refuses(STRANGER, new CandidateIsUnknown(STRANGER));
    }

    @Test
    void refuses_a_candidate_of_another_round() {
        refuses(ELSEWHERE, new CandidateIsOfAnotherRound(ELSEWHERE, OTHER_ROUND));
    }

    @Test
    void refuses_a_candidate_that_is_not_feasible() {
        refuses(WITHDRAWN, new CandidateIsNotFeasible(WITHDRAWN));
    }

    @Test
    void refuses_a_candidate_without_a_price() {
        refuses(UNPRICED, new CandidateHasNoPrice(UNPRICED));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(ADOPTED)
                .when(new OpenVoting(ROUND), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }

    @Test
    void opens_with_a_lot_that_three_contributors_committed_to() {
        LotStory.assessing(LotStory.FRONT_RUNNER_COMMITTED, LotStory.ASSESSOR_COMMITTED, LotStory.CONTACT_COMMITTED)
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectEvents(LotStory.VOTING);
    }

    @Test
    void refuses_with_fewer_commitments_than_three() {
        LotStory.assessing(LotStory.FRONT_RUNNER_COMMITTED, LotStory.ASSESSOR_COMMITTED)
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new CommitmentsAreTooFew(ROUND, 2, 3)));
    }

    private static void refuses(ProjectId candidate, RoundRefusal refusal) {
        RulebookAdopted adopted = new RulebookAdopted(ROUND, draft(List.of(GARDEN, candidate), DRAFT.form(), WINDOW));
        given(PLANNED, PROPOSING, ASSESSING, adopted)
                .when(new OpenVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(refusal));
    }
}
