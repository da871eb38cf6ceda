package nl.wijkbudget.agenda;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.agenda.AgendaStory.A;
import static nl.wijkbudget.agenda.AgendaStory.ADOPTED;
import static nl.wijkbudget.agenda.AgendaStory.AGENDA;
import static nl.wijkbudget.agenda.AgendaStory.B;
import static nl.wijkbudget.agenda.AgendaStory.C;
import static nl.wijkbudget.agenda.AgendaStory.D;
import static nl.wijkbudget.agenda.AgendaStory.DRAFTED;
import static nl.wijkbudget.agenda.AgendaStory.ELSEWHERE;
import static nl.wijkbudget.agenda.AgendaStory.REVIEWER;
import static nl.wijkbudget.agenda.AgendaStory.doesNotCover;
import static nl.wijkbudget.agenda.AgendaStory.when;
import static nl.wijkbudget.agenda.AgendaStory.with;

import java.util.List;
import nl.wijkbudget.agenda.AgendaCommand.CombineItems;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsAdopted;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.agenda.AgendaRefusal.ItemIsCombined;
import nl.wijkbudget.agenda.AgendaRefusal.NotOnTheAgenda;
import nl.wijkbudget.agenda.AgendaRefusal.NothingToCombine;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ProjectId;
import org.junit.jupiter.api.Test;

class CombineItemsTest {
    private static final ItemsCombined B_INTO_A = combined(A, B);

    @Test
    void puts_projects_under_a_lead() {
        when(combine(A, C, B), REVIEWER, DRAFTED).expectEvents(combined(A, C, B));
    }

    @Test
    void passes_over_the_lead_and_a_project_named_twice() {
        when(combine(A, B, A, B), REVIEWER, DRAFTED).expectEvents(B_INTO_A);
    }

    @Test
    void adds_only_what_is_not_there_yet() {
        when(combine(A, B, C), REVIEWER, DRAFTED, B_INTO_A).expectEvents(combined(A, C));
    }

    @Test
    void stays_quiet_when_they_go_on_together() {
        when(combine(A, B), REVIEWER, DRAFTED, B_INTO_A)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_lead_takes_its_projects_along_to_another_lead() {
        when(combine(C, A), REVIEWER, DRAFTED, B_INTO_A).expectEvents(combined(C, A));
        when(combine(C, B), REVIEWER, DRAFTED, B_INTO_A, combined(C, A))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_lead_that_goes_on_under_another() {
        when(combine(B, C), REVIEWER, DRAFTED, B_INTO_A).expectException(Refused.because(new ItemIsCombined(B, A)));
    }

    @Test
    void refuses_a_project_that_goes_on_under_another() {
        when(combine(C, D, B), REVIEWER, DRAFTED, B_INTO_A).expectException(Refused.because(new ItemIsCombined(B, A)));
    }

    @Test
    void refuses_when_there_is_nothing_to_combine() {
        when(combine(A), REVIEWER, DRAFTED).expectException(Refused.because(new NothingToCombine()));
        when(combine(A, A), REVIEWER, DRAFTED).expectException(Refused.because(new NothingToCombine()));
    }

    @Test
    void refuses_projects_that_are_not_on_the_agenda() {
        when(combine(A, B, ELSEWHERE), REVIEWER, DRAFTED)
                .expectException(Refused.because(new NotOnTheAgenda(ELSEWHERE)));
        when(combine(ELSEWHERE, A), REVIEWER, DRAFTED).expectException(Refused.because(new NotOnTheAgenda(ELSEWHERE)));
    }

    @Test
    void refuses_without_a_reason() {
        when(combine(A, B), FRONT_RUNNER, DRAFTED).expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_a_mandate_for_something_else() {
        when(combine(A, B), with(Competence.ADOPT_AGENDA).because("No"), DRAFTED)
                .expectException(Refused.because(doesNotCover(Competence.ADOPT_AGENDA, Competence.REVIEW_AGENDA)));
    }

    @Test
    void refuses_once_the_agenda_is_adopted() {
        when(combine(A, B), REVIEWER, DRAFTED, ADOPTED).expectException(Refused.because(new AgendaIsAdopted(AGENDA)));
    }

    @Test
    void refuses_when_nobody_drafted_the_agenda() {
        when(combine(A, B), REVIEWER).expectException(Refused.because(new AgendaIsUnknown(AGENDA)));
    }

    private static CombineItems combine(ProjectId lead, ProjectId... others) {
        return new CombineItems(AGENDA, lead, List.of(others));
    }

    private static ItemsCombined combined(ProjectId lead, ProjectId... others) {
        return new ItemsCombined(AGENDA, lead, List.of(others));
    }
}
