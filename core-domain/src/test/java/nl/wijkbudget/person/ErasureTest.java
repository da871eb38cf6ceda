package nl.wijkbudget.person;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.List;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.OtherMandate;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.person.ErasureCommand.OrderErasure;
import nl.wijkbudget.person.ErasureCommand.RecordErasure;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final ErasureId ID = new ErasureId("k7pm4rdx9wqa");
    private static final OrderErasure ORDER = new OrderErasure(ID, WIJK, ErasureGround.ASKED_BY_THE_PERSON);
    private static final ErasureOrdered ORDERED = new ErasureOrdered(ID, WIJK, ErasureGround.ASKED_BY_THE_PERSON);
    private static final RecordErasure RECORD = new RecordErasure(ID, ErasureOrigin.AN_ORDER);
    private static final ErasurePerformed PERFORMED = new ErasurePerformed(ID, ErasureOrigin.AN_ORDER);
    private static final Authority VAULT = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);

    private final AggregateTestFixture<Erasure> erasure = new AggregateTestFixture<>(Erasure.class);

    @BeforeEach
    void giveItWhatItAsks() {
        erasure.registerInjectableResource(CLOCK);
        erasure.registerInjectableResource(NEIGHBOURHOODS);
    }

    @Test
    void is_ordered_by_an_organiser_with_a_mandate() {
        erasure.givenNoPriorActivity().when(ORDER, ORGANISER.toMetaData()).expectEvents(ORDERED);
    }

    @Test
    void is_ordered_once() {
        erasure.given(ORDERED).when(ORDER, ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void is_not_ordered_without_a_mandate() {
        erasure.givenNoPriorActivity()
                .when(ORDER, Authority.of(ORGANISER.actor(), Role.ORGANISER).toMetaData())
                .expectException(Refused.because(new MandateIsMissing(
                        Competence.MANAGE_PERSONAL_DATA,
                        List.of(new OtherMandate(new MandateId("procesbeheer"), Role.ORGANISER)))));
    }

    @Test
    void is_not_ordered_in_another_role() {
        erasure.givenNoPriorActivity()
                .when(ORDER, DESK.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.DESK, Role.ORGANISER)));
    }

    @Test
    void is_recorded_when_it_is_done() {
        erasure.given(ORDERED).when(RECORD, VAULT.toMetaData()).expectEvents(PERFORMED);
    }

    @Test
    void is_recorded_without_an_order_when_the_person_did_it() {
        erasure.givenNoPriorActivity()
                .when(new RecordErasure(ID, ErasureOrigin.THE_PERSON), VAULT.toMetaData())
                .expectEvents(new ErasurePerformed(ID, ErasureOrigin.THE_PERSON));
    }

    @Test
    void is_recorded_once() {
        erasure.given(ORDERED, PERFORMED).when(RECORD, VAULT.toMetaData()).expectNoEvents();
    }

    @Test
    void is_recorded_by_nobody_but_the_vault() {
        erasure.given(ORDERED)
                .when(RECORD, ORGANISER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.ORGANISER, Role.SYSTEM)));
    }
}
