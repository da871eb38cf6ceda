package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.delivery.Bench.AGENDA;
import static nl.wijkbudget.delivery.Bench.BENCH;
import static nl.wijkbudget.delivery.Bench.BUILDER;
import static nl.wijkbudget.delivery.Bench.PROJECT;
import static nl.wijkbudget.delivery.Bench.STARTED;
import static nl.wijkbudget.delivery.Bench.delivery;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.delivery.DeliveryCommand.StartProject;
import nl.wijkbudget.delivery.DeliveryRefusal.NotOnTheAdoptedAgenda;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsStartedAlready;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class StartProjectTest {
    private static final StartProject COMMAND = new StartProject(BENCH, PROJECT, AGENDA);
    private static final ProjectId ELSEWHERE = new ProjectId("schommel");
    private static final AgendaId UNKNOWN = new AgendaId("onbekend");
    private static final AgendaId EARLIER = new AgendaId("voorbeeldwijk-2025");

    @Test
    void a_project_of_the_top_starts() {
        deliveryOfItem(Placing.TOP)
                .givenNoPriorActivity()
                .when(COMMAND, BUILDER.toMetaData())
                .expectEvents(STARTED);
    }

    @Test
    void a_project_of_the_waiting_list_starts() {
        deliveryOfItem(Placing.WAITING_LIST)
                .givenNoPriorActivity()
                .when(COMMAND, BUILDER.toMetaData())
                .expectEvents(STARTED);
    }

    @Test
    void stays_quiet_when_it_was_started() {
        deliveryOfItem(Placing.TOP)
                .given(STARTED)
                .when(COMMAND, BUILDER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_a_deferred_project() {
        deliveryOfItem(Placing.DEFERRED)
                .givenNoPriorActivity()
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new NotOnTheAdoptedAgenda(PROJECT, AGENDA)));
    }

    @Test
    void refuses_a_project_that_is_part_of_another() {
        deliveryOfItem(Placing.COMBINED)
                .givenNoPriorActivity()
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new NotOnTheAdoptedAgenda(PROJECT, AGENDA)));
    }

    @Test
    void refuses_a_project_that_is_not_on_the_agenda() {
        deliveryOfItem(Placing.TOP)
                .givenNoPriorActivity()
                .when(new StartProject(DeliveryId.of(ELSEWHERE), ELSEWHERE, AGENDA), BUILDER.toMetaData())
                .expectException(Refused.because(new NotOnTheAdoptedAgenda(ELSEWHERE, AGENDA)));
    }

    @Test
    void refuses_a_project_started_under_another_agenda() {
        deliveryOfItem(Placing.TOP)
                .given(new ProjectStarted(BENCH, PROJECT, WIJK, EARLIER))
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ProjectIsStartedAlready(BENCH)));
    }

    @Test
    void refuses_an_agenda_that_was_not_adopted() {
        deliveryOfItem(Placing.TOP)
                .givenNoPriorActivity()
                .when(new StartProject(BENCH, PROJECT, UNKNOWN), BUILDER.toMetaData())
                .expectException(Refused.because(new AgendaIsUnknown(UNKNOWN)));
    }

    @Test
    void refuses_without_a_mandate() {
        deliveryOfItem(Placing.TOP)
                .givenNoPriorActivity()
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.CARRY_OUT_PROJECT)));
    }

    @Test
    void the_delivery_bears_the_name_of_the_project() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StartProject(new DeliveryId("schommel"), PROJECT, AGENDA));
    }

    private static AggregateTestFixture<Delivery> deliveryOfItem(Placing placing) {
        AdoptedItem item = new AdoptedItem(1, PROJECT, Money.of(2_500), new PotId("alles"), placing, null);
        AdoptedAgenda agenda = new AdoptedAgenda(AGENDA, ROUND, WIJK, "EUR", List.of(), List.of(item));
        AdoptedAgendas agendas = id -> {
            if (!id.equals(AGENDA)) {
                throw new Rejection(new AgendaIsUnknown(id));
            }
            return agenda;
        };
        return delivery(agendas, NEIGHBOURHOODS);
    }
}
