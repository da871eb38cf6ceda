package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.AREA;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DrawArea;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DrawAreaTest {
    private static final DrawArea COMMAND = new DrawArea(WIJK, AREA);
    private static final NeighbourhoodEstablished ESTABLISHED =
            new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260);
    private static final AreaDrawn DRAWN = new AreaDrawn(WIJK, AREA);
    private static final Area LARGER = new Area(new Point("53.18,6.555"), AREA.northEast());

    private final AggregateTestFixture<Neighbourhood> neighbourhood = new AggregateTestFixture<>(Neighbourhood.class);

    @Test
    void says_where_the_neighbourhood_lies() {
        neighbourhood.given(ESTABLISHED).when(COMMAND, ORGANISER.toMetaData()).expectEvents(DRAWN);
    }

    @Test
    void draws_it_anew() {
        neighbourhood
                .given(ESTABLISHED, DRAWN)
                .when(new DrawArea(WIJK, LARGER), ORGANISER.toMetaData())
                .expectEvents(new AreaDrawn(WIJK, LARGER));
    }

    @Test
    void stays_quiet_when_it_lies_there() {
        neighbourhood
                .given(ESTABLISHED, DRAWN)
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
