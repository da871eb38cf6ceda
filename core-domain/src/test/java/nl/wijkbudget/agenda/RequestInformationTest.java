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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.wijkbudget.agenda.AgendaCommand.RequestInformation;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsAdopted;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.agenda.AgendaRefusal.ItemIsCombined;
import nl.wijkbudget.agenda.AgendaRefusal.NotOnTheAgenda;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ProjectId;
import org.junit.jupiter.api.Test;

class RequestInformationTest {
    private static final InformationRequested DONE = new InformationRequested(AGENDA, A, "Whose land is it?");

    @Test
    void asks_what_is_missing() {
        when(ask(A), REVIEWER, DRAFTED).expectEvents(DONE);
    }

    @Test
    void stays_quiet_when_it_was_asked() {
        when(ask(A), REVIEWER, DRAFTED, DONE).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void asks_something_else_as_well() {
        when(new RequestInformation(AGENDA, A, "And who waters it?"), REVIEWER, DRAFTED, DONE)
                .expectEvents(new InformationRequested(AGENDA, A, "And who waters it?"));
    }

    @Test
    void a_question_is_not_blank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestInformation(AGENDA, A, " "));
    }

    @Test
    void refuses_without_a_reason() {
        when(ask(A), FRONT_RUNNER, DRAFTED).expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_a_mandate_for_something_else() {
        when(ask(A), with(Competence.ADOPT_AGENDA).because("No"), DRAFTED)
                .expectException(Refused.because(doesNotCover(Competence.ADOPT_AGENDA, Competence.REVIEW_AGENDA)));
    }

    @Test
    void refuses_a_project_that_is_not_on_the_agenda() {
        when(ask(ELSEWHERE), REVIEWER, DRAFTED).expectException(Refused.because(new NotOnTheAgenda(ELSEWHERE)));
    }

    @Test
    void refuses_a_project_that_goes_on_under_another() {
        when(ask(A), REVIEWER, DRAFTED, new ItemsCombined(AGENDA, B, List.of(A)))
                .expectException(Refused.because(new ItemIsCombined(A, B)));
    }

    @Test
    void refuses_once_the_agenda_is_adopted() {
        when(ask(A), REVIEWER, DRAFTED, ADOPTED).expectException(Refused.because(new AgendaIsAdopted(AGENDA)));
    }

    @Test
    void refuses_when_nobody_drafted_the_agenda() {
        when(ask(A), REVIEWER).expectException(Refused.because(new AgendaIsUnknown(AGENDA)));
    }

    private static RequestInformation ask(ProjectId project) {
        return new RequestInformation(AGENDA, project, "Whose land is it?");
    }
}
