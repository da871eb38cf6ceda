package nl.wijkbudget.agenda;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.agenda.AgendaStory.A;
import static nl.wijkbudget.agenda.AgendaStory.ADOPTED;
import static nl.wijkbudget.agenda.AgendaStory.AGENDA;
import static nl.wijkbudget.agenda.AgendaStory.B;
import static nl.wijkbudget.agenda.AgendaStory.C;
import static nl.wijkbudget.agenda.AgendaStory.D;
import static nl.wijkbudget.agenda.AgendaStory.DRAFTED;
import static nl.wijkbudget.agenda.AgendaStory.E;
import static nl.wijkbudget.agenda.AgendaStory.doesNotCover;
import static nl.wijkbudget.agenda.AgendaStory.when;
import static nl.wijkbudget.agenda.AgendaStory.with;
import static nl.wijkbudget.agenda.Placing.COMBINED;
import static nl.wijkbudget.agenda.Placing.DEFERRED;
import static nl.wijkbudget.agenda.Placing.TOP;
import static nl.wijkbudget.agenda.Placing.WAITING_LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsNotAdopted;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdoptAgendaTest {
    private static final AdoptAgenda COMMAND = new AdoptAgenda(AGENDA);
    private static final Authority ADOPTER = with(Competence.ADOPT_AGENDA).because("Adopted by the meeting of March");

    @Test
    void adopts_the_order_as_voted_when_nothing_was_said() {
        when(COMMAND, ADOPTER, DRAFTED)
                .expectEvents(adopted(
                        item(1, A, 10, TOP, null),
                        item(2, B, 20, TOP, null),
                        item(3, C, 500, WAITING_LIST, null),
                        item(4, D, 30, WAITING_LIST, null),
                        item(5, E, 40, WAITING_LIST, null)));
    }

    @Test
    void moves_the_waiting_list_up_for_what_was_put_off_or_combined() {
        when(
                        COMMAND,
                        ADOPTER,
                        DRAFTED,
                        new ItemDeferred(AGENDA, A),
                        new ItemsCombined(AGENDA, D, List.of(B)),
                        new InformationRequested(AGENDA, C, "Whose land is it?"),
                        new ItemEscalated(AGENDA, E, "The alderman"))
                .expectEvents(adopted(
                        item(1, C, 500, TOP, null),
                        item(2, D, 30, TOP, null),
                        item(3, E, 40, WAITING_LIST, null),
                        item(4, A, 10, DEFERRED, null),
                        item(5, B, 20, COMBINED, D)));
    }

    @Test
    void puts_what_was_brought_back_where_it_was_voted() {
        when(COMMAND, ADOPTER, DRAFTED, new ItemDeferred(AGENDA, A), new ItemEndorsed(AGENDA, A))
                .expectEvents(ADOPTED);
    }

    @Test
    void names_the_lead_that_a_combined_project_goes_on_under_in_the_end() {
        when(
                        COMMAND,
                        ADOPTER,
                        DRAFTED,
                        new ItemsCombined(AGENDA, B, List.of(C)),
                        new ItemsCombined(AGENDA, A, List.of(B)))
                .expectEvents(adopted(
                        item(1, A, 10, TOP, null),
                        item(2, D, 30, TOP, null),
                        item(3, E, 40, WAITING_LIST, null),
                        item(4, B, 20, COMBINED, A),
                        item(5, C, 500, COMBINED, A)));
    }

    @Test
    void shows_a_project_as_combined_when_it_was_put_off_before() {
        when(COMMAND, ADOPTER, DRAFTED, new ItemDeferred(AGENDA, E), new ItemsCombined(AGENDA, A, List.of(E)))
                .expectEvents(adopted(
                        item(1, A, 10, TOP, null),
                        item(2, B, 20, TOP, null),
                        item(3, C, 500, WAITING_LIST, null),
                        item(4, D, 30, WAITING_LIST, null),
                        item(5, E, 40, COMBINED, A)));
    }

    @Test
    void stays_quiet_when_it_is_adopted() {
        when(COMMAND, ADOPTER, DRAFTED, ADOPTED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_mandate_to_review_only() {
        when(COMMAND, with(Competence.REVIEW_AGENDA), DRAFTED)
                .expectException(Refused.because(doesNotCover(Competence.REVIEW_AGENDA, Competence.ADOPT_AGENDA)));
    }

    @Test
    void refuses_to_adopt_without_a_reason() {
        when(COMMAND, with(Competence.ADOPT_AGENDA), DRAFTED).expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_when_nobody_drafted_the_agenda() {
        when(COMMAND, ADOPTER).expectException(Refused.because(new AgendaIsUnknown(AGENDA)));
    }

    @Test
    void shows_the_adopted_agenda_only_from_then_on() {
        AgendaProfile drafted = AgendaProfile.of(DRAFTED);

        assertThat(drafted.after(ADOPTED).adopted())
                .isEqualTo(new AdoptedAgenda(AGENDA, ROUND, WIJK, "EUR", DRAFTED.pots(), ADOPTED.items()));
        assertThatThrownBy(drafted::adopted).isInstanceOfSatisfying(Rejection.class, no -> assertThat(no.refusal())
                .isEqualTo(new AgendaIsNotAdopted(AGENDA)));
    }

    private static AgendaAdopted adopted(AdoptedItem... items) {
        return new AgendaAdopted(AGENDA, ROUND, List.of(items));
    }

    private static AdoptedItem item(
            int position, ProjectId project, long euros, Placing placing, @Nullable ProjectId into) {
        return new AdoptedItem(position, project, Money.of(euros), new PotId("pot"), placing, into);
    }
}
