package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.round.RoundStory.CLOSED;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.round.RoundRefusal.RoundExistsAlready;
import org.junit.jupiter.api.Test;

class PlanRoundTest {
    private static final PlanRound PLAN = new PlanRound(ROUND, WIJK, "Voorbeeldwijk 2026", "EUR");

    @Test
    void plans_a_round() {
        nothing().when(PLAN, ORGANISER.toMetaData()).expectEvents(PLANNED);
    }

    @Test
    void stays_quiet_when_it_was_planned_so() {
        after(PLANNED).when(PLAN, ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void stays_quiet_long_after() {
        after(CLOSED).when(PLAN, ORGANISER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_another_round_under_the_same_id() {
        after(PLANNED)
                .when(new PlanRound(ROUND, WIJK, "Voorbeeldwijk 2027", "EUR"), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundExistsAlready(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        nothing()
                .when(PLAN, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }

    @Test
    void refuses_a_neighbourhood_nobody_established() {
        NeighbourhoodId nowhere = new NeighbourhoodId("nergens");
        nothing()
                .when(new PlanRound(ROUND, nowhere, "Nergens 2026", "EUR"), ORGANISER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodIsUnknown(nowhere)));
    }
}
