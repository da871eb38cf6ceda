package nl.wijkbudget.agenda;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.agenda.AgendaStory.A;
import static nl.wijkbudget.agenda.AgendaStory.ADOPTED;
import static nl.wijkbudget.agenda.AgendaStory.AGENDA;
import static nl.wijkbudget.agenda.AgendaStory.B;
import static nl.wijkbudget.agenda.AgendaStory.DRAFTED;
import static nl.wijkbudget.agenda.AgendaStory.ELSEWHERE;
import static nl.wijkbudget.agenda.AgendaStory.REVIEWER;
import static nl.wijkbudget.agenda.AgendaStory.doesNotCover;
import static nl.wijkbudget.agenda.AgendaStory.when;
import static nl.wijkbudget.agenda.AgendaStory.with;

import java.util.List;
import nl.wijkbudget.agenda.AgendaCommand.EndorseItem;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsAdopted;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.agenda.AgendaRefusal.ItemIsCombined;
import nl.wijkbudget.agenda.AgendaRefusal.NotOnTheAgenda;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ProjectId;
import org.junit.jupiter.api.Test;

class EndorseItemTest {
    private static final ItemEndorsed DONE = new ItemEndorsed(AGENDA, A);

    @Test
    void endorses_a_project() {
        when(endorse(A), REVIEWER, DRAFTED).expectEvents(DONE);
    }

    @Test
    void stays_quiet_when_it_is_endorsed() {
        when(endorse(A), REVIEWER, DRAFTED, DONE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void brings_back_what_was_put_off() {
        when(endorse(A), REVIEWER, DRAFTED, DONE, new ItemDeferred(AGENDA, A)).expectEvents(DONE);
    }

    @Test
    void refuses_without_a_reason() {
        when(endorse(A), FRONT_RUNNER, DRAFTED).expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_a_mandate_for_something_else() {
        when(endorse(A), with(Competence.ADOPT_AGENDA).because("No"), DRAFTED)
                .expectException(Refused.because(doesNotCover(Competence.ADOPT_AGENDA, Competence.REVIEW_AGENDA)));
    }

    @Test
    void refuses_a_project_that_is_not_on_the_agenda() {
        when(endorse(ELSEWHERE), REVIEWER, DRAFTED).expectException(Refused.because(new NotOnTheAgenda(ELSEWHERE)));
    }

    @Test
    void refuses_a_project_that_goes_on_under_another() {
        when(endorse(A), REVIEWER, DRAFTED, new ItemsCombined(AGENDA, B, List.of(A)))
                .expectException(Refused.because(new ItemIsCombined(A, B)));
    }

    @Test
    void refuses_once_the_agenda_is_adopted() {
        when(endorse(A), REVIEWER, DRAFTED, ADOPTED).expectException(Refused.because(new AgendaIsAdopted(AGENDA)));
    }

    @Test
    void refuses_when_nobody_drafted_the_agenda() {
        when(endorse(A), REVIEWER).expectException(Refused.because(new AgendaIsUnknown(AGENDA)));
    }

    private static EndorseItem endorse(ProjectId project) {
        return new EndorseItem(AGENDA, project);
    }
}
