package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodExistsAlready;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class EstablishNeighbourhoodTest {
    private static final EstablishNeighbourhood COMMAND = new EstablishNeighbourhood(WIJK, "Voorbeeldwijk", 12_260);
    private static final NeighbourhoodEstablished ESTABLISHED =
            new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260);

    private final AggregateTestFixture<Neighbourhood> neighbourhood = new AggregateTestFixture<>(Neighbourhood.class);

    @Test
    void brings_it_into_the_engine() {
        neighbourhood
                .givenNoPriorActivity()
                .when(COMMAND, ORGANISER.toMetaData())
                .expectEvents(ESTABLISHED);
    }

    @Test
    void an_organiser_needs_no_mandate_to_begin() {
        neighbourhood
                .givenNoPriorActivity()
                .when(
                        COMMAND,
                        Authority.of(new ActorId("gemeente"), Role.ORGANISER).toMetaData())
                .expectEvents(ESTABLISHED);
    }

    @Test
    void stays_quiet_when_it_is_there() {
        neighbourhood.given(ESTABLISHED).when(COMMAND, ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_another_name_under_the_same_id() {
        neighbourhood
                .given(ESTABLISHED)
                .when(new EstablishNeighbourhood(WIJK, "Elders", 12_260), ORGANISER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodExistsAlready(WIJK)));
    }

    @Test
    void refuses_another_number_of_residents_under_the_same_id() {
        neighbourhood
                .given(ESTABLISHED)
                .when(new EstablishNeighbourhood(WIJK, "Voorbeeldwijk", 12_261), ORGANISER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodExistsAlready(WIJK)));
    }

    @Test
    void refuses_all_but_the_organiser() {
        neighbourhood
                .givenNoPriorActivity()
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.FRONT_RUNNER, Role.ORGANISER)));
    }
}
