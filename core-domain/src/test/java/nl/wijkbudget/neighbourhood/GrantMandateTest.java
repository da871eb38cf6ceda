package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.Set;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.MandateExistsAlready;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrantMandateTest {
    private static final MandateId ID = new MandateId("koploper-2026");
    private static final NeighbourhoodEstablished ESTABLISHED =
            new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260);

    private final AggregateTestFixture<Neighbourhood> neighbourhood = new AggregateTestFixture<>(Neighbourhood.class);

    @BeforeEach
    void fixTheClock() {
        neighbourhood.registerInjectableResource(CLOCK);
    }

    @Test
    void lets_an_actor_take_decisions() {
        neighbourhood
                .given(ESTABLISHED)
                .when(new GrantMandate(WIJK, ID, until(60)), ORGANISER.toMetaData())
                .expectEvents(new MandateGranted(WIJK, ID, until(60)));
    }

    @Test
    void lets_a_contact_carry_out_the_projects_of_one_theme() {
        neighbourhood
                .given(ESTABLISHED, new ThemeDefined(WIJK, GREEN, "Groen"))
                .when(new GrantMandate(WIJK, ID, of(GREEN)), ORGANISER.toMetaData())
                .expectEvents(new MandateGranted(WIJK, ID, of(GREEN)));
    }

    @Test
    void refuses_a_theme_that_the_neighbourhood_does_not_have() {
        neighbourhood
                .given(ESTABLISHED)
                .when(new GrantMandate(WIJK, ID, of(GREEN)), ORGANISER.toMetaData())
                .expectException(Refused.because(new ThemeIsUnknown(WIJK, GREEN)));
    }

    @Test
    void stays_quiet_when_the_same_mandate_was_granted() {
        neighbourhood
                .given(ESTABLISHED, new MandateGranted(WIJK, ID, until(60)))
                .when(new GrantMandate(WIJK, ID, until(60)), ORGANISER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_mandate_under_the_same_id() {
        neighbourhood
                .given(ESTABLISHED, new MandateGranted(WIJK, ID, until(60)))
                .when(new GrantMandate(WIJK, ID, until(61)), ORGANISER.toMetaData())
                .expectException(Refused.because(new MandateExistsAlready(ID)));
    }

    @Test
    void refuses_when_nobody_established_the_neighbourhood() {
        neighbourhood
                .givenNoPriorActivity()
                .when(new GrantMandate(WIJK, ID, until(60)), ORGANISER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodIsUnknown(WIJK)));
    }

    @Test
    void refuses_all_but_the_organiser() {
        neighbourhood
                .given(ESTABLISHED)
                .when(new GrantMandate(WIJK, ID, until(60)), FRONT_RUNNER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.FRONT_RUNNER, Role.ORGANISER)));
    }

    private static Mandate of(ThemeId theme) {
        return new Mandate(
                FRONT_RUNNER.actor(),
                Role.THEME_CONTACT,
                Set.of(Competence.CARRY_OUT_PROJECT),
                NOW,
                NOW.plusSeconds(60),
                theme);
    }

    private static Mandate until(int seconds) {
        return new Mandate(
                FRONT_RUNNER.actor(),
                Role.FRONT_RUNNER,
                Set.of(Competence.REVIEW_AGENDA),
                NOW,
                NOW.plusSeconds(seconds));
    }
}
