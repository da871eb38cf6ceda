package nl.wijkbudget.counting;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.counting.CountStory.COUNTED;
import static nl.wijkbudget.counting.CountStory.FIRST;
import static nl.wijkbudget.counting.CountStory.OTHER_ROUND;
import static nl.wijkbudget.counting.CountStory.REJECTED;
import static nl.wijkbudget.counting.CountStory.closedVote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.CountRefusal.CountExistsAlready;
import nl.wijkbudget.counting.CountRefusal.RulebookCannotBeCounted;
import nl.wijkbudget.counting.CountRefusal.VotingIsNotClosed;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotInForce;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import nl.wijkbudget.rulebook.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountVotesTest {
    @Test
    void keeps_what_went_in_and_every_step_to_what_came_out() {
        closedVote().counts().expectEvents(COUNTED);

        assertThat(COUNTED.ballots().valid()).isEqualTo(Map.of(Channel.ONLINE, 3));
        assertThat(COUNTED.outcome().steps()).hasSize(2);
    }

    @Test
    void stays_quiet_when_this_run_was_made() {
        closedVote()
                .fixture()
                .given(COUNTED, REJECTED)
                .when(new CountVotes(FIRST, ROUND), ORGANISER.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"COUNTED", "AGENDA_ADOPTED", "CLOSED"})
    void counts_again_for_whoever_doubts_the_result(Phase later) {
        closedVote().in(later).counts().expectEvents(COUNTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"PLANNED", "PROPOSING", "ASSESSING", "VOTING"})
    void refuses_before_the_vote_is_closed(Phase earlier) {
        closedVote().in(earlier).counts().expectException(Refused.because(new VotingIsNotClosed(ROUND)));
    }

    @Test
    void refuses_for_an_abandoned_round() {
        closedVote()
                .in(Phase.ABANDONED)
                .counts()
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.ABANDONED, Phase.COUNTING)));
    }

    @Test
    void refuses_a_rule_that_this_engine_does_not_know() {
        closedVote()
                .about(ElectionBuilder.of(1).project("a", 1).countedBy("by-lot"))
                .counts()
                .expectException(Refused.because(new RulebookCannotBeCounted("by-lot")));
    }

    @Test
    void refuses_an_id_that_is_a_count_of_another_round() {
        closedVote()
                .fixture()
                .given(COUNTED)
                .when(new CountVotes(FIRST, OTHER_ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new CountExistsAlready(FIRST)));
    }

    @Test
    void refuses_a_round_that_nobody_planned() {
        RoundId unknown = new RoundId("nergens");
        closedVote()
                .fixture()
                .givenNoPriorActivity()
                .when(new CountVotes(FIRST, unknown), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(unknown)));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        closedVote()
                .fixture()
                .givenNoPriorActivity()
                .when(new CountVotes(FIRST, ROUND), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.CERTIFY_RESULT)));
    }

    @Test
    void refuses_a_mandate_that_ends_at_this_instant() {
        closedVote()
                .at(Wijk.NOW.plusSeconds(86_400))
                .counts()
                .expectException(Refused.because(new MandateIsNotInForce(
                        new MandateId("procesbeheer"), Wijk.NOW.minusSeconds(86_400), Wijk.NOW.plusSeconds(86_400))));
    }
}
