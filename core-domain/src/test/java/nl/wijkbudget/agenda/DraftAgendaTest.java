package nl.wijkbudget.agenda;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.agenda.AgendaStory.AGENDA;
import static nl.wijkbudget.agenda.AgendaStory.COUNT;
import static nl.wijkbudget.agenda.AgendaStory.DRAFTED;
import static nl.wijkbudget.agenda.AgendaStory.ELECTION;
import static nl.wijkbudget.agenda.AgendaStory.doesNotCover;
import static nl.wijkbudget.agenda.AgendaStory.when;
import static nl.wijkbudget.agenda.AgendaStory.with;

import java.util.List;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaExistsAlready;
import nl.wijkbudget.agenda.AgendaRefusal.ResultIsOfAnotherRound;
import nl.wijkbudget.counting.CountRefusal.CountIsUnknown;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftAgendaTest {
    private static final DraftAgenda COMMAND = new DraftAgenda(AGENDA, ROUND, COUNT);

    @Test
    void takes_the_order_as_voted_whether_the_pot_pays_or_not() {
        when(COMMAND, with(Competence.REVIEW_AGENDA))
                .expectEvents(new AgendaDrafted(
                        AGENDA,
                        ROUND,
                        Wijk.WIJK,
                        COUNT,
                        2,
                        "EUR",
                        ELECTION.rulebook().pots(),
                        List.of(
                                item(1, "a", 3, 10, true, false, 1L, Placing.TOP),
                                item(2, "b", 2, 20, true, true, 0L, Placing.TOP),
                                item(3, "c", 2, 500, false, true, 1L, Placing.WAITING_LIST),
                                item(4, "d", 1, 30, true, false, 1L, Placing.WAITING_LIST),
                                item(5, "e", 0, 40, true, false, null, Placing.WAITING_LIST))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Competence.class,
            names = {"REVIEW_AGENDA", "CERTIFY_RESULT"})
    void is_open_to_whoever_reviews_agendas_or_certifies_results(Competence competence) {
        when(COMMAND, with(competence)).expectEvents(DRAFTED);
    }

    @Test
    void refuses_a_mandate_for_something_else() {
        when(COMMAND, with(Competence.ADOPT_AGENDA))
                .expectException(Refused.because(doesNotCover(Competence.ADOPT_AGENDA, Competence.REVIEW_AGENDA)));
    }

    @Test
    void refuses_whoever_has_no_mandate() {
        when(COMMAND, RESIDENT).expectException(Refused.because(new MandateIsMissing(Competence.REVIEW_AGENDA)));
    }

    @Test
    void stays_quiet_when_it_is_drafted() {
        when(COMMAND, with(Competence.REVIEW_AGENDA), DRAFTED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_an_id_that_is_the_agenda_of_another_count() {
        CountId other = CountId.of(ROUND, 2);
        AgendaDrafted before =
                new AgendaDrafted(AGENDA, ROUND, Wijk.WIJK, other, 2, "EUR", DRAFTED.pots(), DRAFTED.items());

        when(COMMAND, with(Competence.REVIEW_AGENDA), before)
                .expectException(Refused.because(new AgendaExistsAlready(AGENDA, other)));
    }

    @Test
    void refuses_a_result_of_another_round() {
        RoundId other = new RoundId("voorbeeldwijk-2025");
        when(new DraftAgenda(AGENDA, other, COUNT), with(Competence.REVIEW_AGENDA))
                .expectException(Refused.because(new ResultIsOfAnotherRound(COUNT, other)));
    }

    @Test
    void refuses_what_the_register_of_results_refuses() {
        CountId unknown = CountId.of(ROUND, 9);
        AgendaStory.fixture(CLOCK)
                .givenNoPriorActivity()
                .when(
                        new DraftAgenda(AGENDA, ROUND, unknown),
                        with(Competence.REVIEW_AGENDA).toMetaData())
                .expectException(Refused.because(new CountIsUnknown(unknown)));
    }

    private static AgendaItem item(
            int rank,
            String project,
            int votes,
            long euros,
            boolean funded,
            boolean tied,
            @Nullable Long margin,
            Placing placing) {
        return new AgendaItem(
                rank,
                new ProjectId(project),
                "Project " + project,
                GREEN,
                votes,
                votes,
                Money.of(euros),
                new PotId("pot"),
                funded,
                tied,
                margin,
                placing);
    }
}
