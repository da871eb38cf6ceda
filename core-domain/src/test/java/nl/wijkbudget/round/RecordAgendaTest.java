package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.AGENDA;
import static nl.wijkbudget.round.RoundStory.AGENDA_ADOPTED;
import static nl.wijkbudget.round.RoundStory.CLOSED;
import static nl.wijkbudget.round.RoundStory.COUNTED;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.ENGINE;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;

import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.round.RoundCommand.RecordAgenda;
import nl.wijkbudget.round.RoundRefusal.AgendaIsRecordedAlready;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class RecordAgendaTest {
    @Test
    void notes_the_agenda_that_was_adopted() {
        after(COUNTED)
                .when(new RecordAgenda(ROUND, AGENDA), ENGINE.toMetaData())
                .expectEvents(AGENDA_ADOPTED);
    }

    @Test
    void stays_quiet_when_this_agenda_was_recorded() {
        after(AGENDA_ADOPTED)
                .when(new RecordAgenda(ROUND, AGENDA), ENGINE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_long_after() {
        after(CLOSED).when(new RecordAgenda(ROUND, AGENDA), ENGINE.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_another_agenda() {
        after(AGENDA_ADOPTED)
                .when(new RecordAgenda(ROUND, new AgendaId("anders")), ENGINE.toMetaData())
                .expectException(Refused.because(new AgendaIsRecordedAlready(AGENDA)));
    }

    @Test
    void refuses_without_a_result() {
        after(COUNTING)
                .when(new RecordAgenda(ROUND, AGENDA), ENGINE.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.COUNTING, Phase.COUNTED)));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new RecordAgenda(ROUND, AGENDA), ENGINE.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_all_but_the_engine_itself() {
        after(COUNTED)
                .when(new RecordAgenda(ROUND, AGENDA), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.ORGANISER, Role.SYSTEM)));
    }
}
