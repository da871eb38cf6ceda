package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.ADOPTED;
import static nl.wijkbudget.round.RoundStory.COUNTED;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class CloseVotingTest {
    @Test
    void closes_at_the_closing_instant() {
        after(VOTING, WINDOW.closesAt())
                .when(new CloseVoting(ROUND), ORGANISER.toMetaData())
                .expectEvents(COUNTING);
    }

    @Test
    void closes_early_with_a_reason() {
        after(VOTING, WINDOW.closesAt().minusNanos(1))
                .when(new CloseVoting(ROUND), ORGANISER.because("Storing").toMetaData())
                .expectEvents(new VotingClosed(ROUND, true));
    }

    @Test
    void refuses_to_close_early_without_a_reason() {
        after(VOTING, WINDOW.closesAt().minusNanos(1))
                .when(new CloseVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void stays_quiet_when_it_is_closed() {
        after(COUNTING).when(new CloseVoting(ROUND), ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_before_voting_opened() {
        after(ADOPTED)
                .when(new CloseVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.ASSESSING, Phase.VOTING)));
    }

    @Test
    void refuses_once_counted() {
        after(COUNTED)
                .when(new CloseVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.COUNTED, Phase.VOTING)));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new CloseVoting(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(VOTING)
                .when(new CloseVoting(ROUND), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }
}
