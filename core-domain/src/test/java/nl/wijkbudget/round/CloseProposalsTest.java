package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.ASSESSING;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.PROPOSING;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class CloseProposalsTest {
    @Test
    void ends_proposing() {
        after(PROPOSING).when(new CloseProposals(ROUND), ORGANISER.toMetaData()).expectEvents(ASSESSING);
    }

    @Test
    void stays_quiet_when_they_are_closed() {
        after(ASSESSING).when(new CloseProposals(ROUND), ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_before_they_opened() {
        after(PLANNED)
                .when(new CloseProposals(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.PLANNED, Phase.PROPOSING)));
    }

    @Test
    void refuses_once_voting_opened() {
        after(VOTING)
                .when(new CloseProposals(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.VOTING, Phase.PROPOSING)));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new CloseProposals(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(PROPOSING)
                .when(new CloseProposals(ROUND), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }
}
