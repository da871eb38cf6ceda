package nl.wijkbudget.agenda;

import static nl.wijkbudget.agenda.AgendaStory.ADOPTED;
import static nl.wijkbudget.agenda.AgendaStory.AGENDA;
import static nl.wijkbudget.agenda.AgendaStory.DRAFTED;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundRefusal.AgendaIsRecordedAlready;
import org.junit.jupiter.api.Test;

class AgendaGuardTest {
    private static final AgendaAdopted ANOTHER =
            new AgendaAdopted(new AgendaId("another"), ADOPTED.round(), ADOPTED.items());

    @Test
    void lets_the_first_agenda_in() {
        assertThat(AgendaGuard.EMPTY.objection(ADOPTED)).isNull();
    }

    @Test
    void lets_no_second_agenda_in() {
        assertThat(AgendaGuard.EMPTY.after(ADOPTED).objection(ANOTHER)).isEqualTo(new AgendaIsRecordedAlready(AGENDA));
    }

    @Test
    void keeps_to_the_first_of_two_that_stood_in_the_log_before_it_watched() {
        assertThat(AgendaGuard.EMPTY.after(ADOPTED).after(ANOTHER)).isEqualTo(AgendaGuard.EMPTY.after(ADOPTED));
    }

    @Test
    void keeps_rounds_apart() {
        var elsewhere = new AgendaAdopted(new AgendaId("another"), new RoundId("elsewhere"), ADOPTED.items());
        assertThat(AgendaGuard.EMPTY.after(ADOPTED).objection(elsewhere)).isNull();
    }

    @Test
    void lets_every_other_event_in_and_learns_nothing_from_it() {
        AgendaGuard guard = AgendaGuard.EMPTY.after(ADOPTED);
        assertThat(guard.objection(DRAFTED)).isNull();
        assertThat(guard.after(DRAFTED)).isSameAs(guard);
    }
}
