package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DefineThemeTest {
    private static final DefineTheme COMMAND = new DefineTheme(WIJK, GREEN, "Groen");
    private static final NeighbourhoodEstablished ESTABLISHED =
            new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260);
    private static final ThemeDefined DEFINED = new ThemeDefined(WIJK, GREEN, "Groen");

    private final AggregateTestFixture<Neighbourhood> neighbourhood = new AggregateTestFixture<>(Neighbourhood.class);

    @Test
    void adds_a_theme() {
        neighbourhood.given(ESTABLISHED).when(COMMAND, ORGANISER.toMetaData()).expectEvents(DEFINED);
    }

    @Test
    void renames_a_theme() {
        neighbourhood
                .given(ESTABLISHED, DEFINED)
                .when(new DefineTheme(WIJK, GREEN, "Groen en water"), ORGANISER.toMetaData())
                .expectEvents(new ThemeDefined(WIJK, GREEN, "Groen en water"));
    }

    @Test
    void stays_quiet_when_it_has_that_name() {
        neighbourhood
                .given(ESTABLISHED, DEFINED)
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
