package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.AGENDA_ADOPTED;
import static nl.wijkbudget.round.RoundStory.CLOSED;
import static nl.wijkbudget.round.RoundStory.COUNTED;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.RoundCommand.CloseRound;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class CloseRoundTest {
    @Test
    void ends_a_round_whose_agenda_was_adopted() {
        after(AGENDA_ADOPTED)
                .when(new CloseRound(ROUND), ORGANISER.toMetaData())
                .expectEvents(CLOSED);
    }

    @Test
    void stays_quiet_when_it_is_closed() {
        after(CLOSED).when(new CloseRound(ROUND), ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_without_an_adopted_agenda() {
        after(COUNTED)
                .when(new CloseRound(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.COUNTED, Phase.AGENDA_ADOPTED)));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new CloseRound(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(AGENDA_ADOPTED)
                .when(new CloseRound(ROUND), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }
}
