package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.ASSESSING;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.PROPOSING;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class OpenProposalsTest {
    @Test
    void opens_a_planned_round_for_proposals() {
        after(PLANNED).when(new OpenProposals(ROUND), ORGANISER.toMetaData()).expectEvents(PROPOSING);
    }

    @Test
    void stays_quiet_when_they_are_open() {
        after(PROPOSING).when(new OpenProposals(ROUND), ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_to_open_them_again() {
        after(ASSESSING)
                .when(new OpenProposals(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.ASSESSING, Phase.PLANNED)));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new OpenProposals(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(PLANNED)
                .when(new OpenProposals(ROUND), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }
}
