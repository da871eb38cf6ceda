package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.AdmitPartner;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AdmitPartnerTest {
    private static final AdmitPartner COMMAND = new AdmitPartner(WIJK, MUNICIPALITY, "Gemeente");
    private static final NeighbourhoodEstablished ESTABLISHED =
            new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260);
    private static final PartnerAdmitted ADMITTED = new PartnerAdmitted(WIJK, MUNICIPALITY, "Gemeente");

    private final AggregateTestFixture<Neighbourhood> neighbourhood = new AggregateTestFixture<>(Neighbourhood.class);

    @Test
    void admits_an_organisation() {
        neighbourhood.given(ESTABLISHED).when(COMMAND, ORGANISER.toMetaData()).expectEvents(ADMITTED);
    }

    @Test
    void follows_an_organisation_that_takes_another_name() {
        neighbourhood
                .given(ESTABLISHED, ADMITTED)
                .when(new AdmitPartner(WIJK, MUNICIPALITY, "Stad"), ORGANISER.toMetaData())
                .expectEvents(new PartnerAdmitted(WIJK, MUNICIPALITY, "Stad"));
    }

    @Test
    void stays_quiet_when_it_is_partner() {
        neighbourhood
                .given(ESTABLISHED, ADMITTED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_when_nobody_established_the_neighbourhood() {
        neighbourhood
                .givenNoPriorActivity()
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodIsUnknown(WIJK)));
    }

    @Test
    void refuses_all_but_the_organiser() {
        neighbourhood
                .given(ESTABLISHED)
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.FRONT_RUNNER, Role.ORGANISER)));
    }
}
