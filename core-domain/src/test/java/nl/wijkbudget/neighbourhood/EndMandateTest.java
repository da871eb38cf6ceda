package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsUnknown;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EndMandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndMandateTest {
    private static final MandateId ID = new MandateId("koploper-2026");
    private static final EndMandate COMMAND = new EndMandate(WIJK, ID);
    private static final Authority ENDER = ORGANISER.because("Verhuisd naar een andere wijk.");
    private static final NeighbourhoodEstablished ESTABLISHED =
            new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260);

    private final AggregateTestFixture<Neighbourhood> neighbourhood = new AggregateTestFixture<>(Neighbourhood.class);

    @Test
    void ends_it_now() {
        neighbourhood
                .given(ESTABLISHED, granted(-60, 60))
                .when(COMMAND, ENDER.toMetaData())
                .expectEvents(new MandateEnded(WIJK, ID, NOW));
    }

    @Test
    void ends_one_that_has_not_started() {
        neighbourhood
                .given(ESTABLISHED, granted(30, 60))
                .when(COMMAND, ENDER.toMetaData())
                .expectEvents(new MandateEnded(WIJK, ID, NOW));
    }

    @Test
    void stays_quiet_at_the_instant_it_runs_out() {
        neighbourhood
                .given(ESTABLISHED, granted(-60, 0))
                .when(COMMAND, ENDER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_when_it_was_ended() {
        neighbourhood
                .given(ESTABLISHED, granted(-60, 60), new MandateEnded(WIJK, ID, NOW))
                .when(COMMAND, ENDER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_when_it_was_ended_before_it_started() {
        neighbourhood
                .given(ESTABLISHED, granted(30, 60), new MandateEnded(WIJK, ID, NOW))
                .when(COMMAND, ENDER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_without_a_reason() {
        neighbourhood
                .given(ESTABLISHED, granted(-60, 60))
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_a_mandate_nobody_granted() {
        neighbourhood
                .given(ESTABLISHED)
                .when(COMMAND, ENDER.toMetaData())
                .expectException(Refused.because(new MandateIsUnknown(ID, WIJK)));
    }

    @Test
    void refuses_when_nobody_established_the_neighbourhood() {
        neighbourhood
                .givenNoPriorActivity()
                .when(COMMAND, ENDER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodIsUnknown(WIJK)));
    }

    @Test
    void refuses_all_but_the_organiser() {
        neighbourhood
                .given(ESTABLISHED, granted(-60, 60))
                .when(COMMAND, FRONT_RUNNER.because("Klaar.").toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.FRONT_RUNNER, Role.ORGANISER)));
    }

    @BeforeEach
    void fixTheClock() {
        neighbourhood.registerInjectableResource(CLOCK);
    }

    private static MandateGranted granted(int from, int until) {
        return new MandateGranted(
                WIJK,
                ID,
                new Mandate(
                        FRONT_RUNNER.actor(),
                        Role.FRONT_RUNNER,
                        Set.of(Competence.REVIEW_AGENDA),
                        NOW.plusSeconds(from),
                        NOW.plusSeconds(until)));
    }
}
