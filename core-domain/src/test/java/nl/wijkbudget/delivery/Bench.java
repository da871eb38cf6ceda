package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.THEME_CONTACT;
import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A bench that is being built, with everything around it that the tests of this package need. */
final class Bench {
    static final ProjectId PROJECT = new ProjectId("bankje");
    static final DeliveryId BENCH = DeliveryId.of(PROJECT);
    static final AgendaId AGENDA = AgendaId.of(ROUND);
    static final Authority BUILDER = THEME_CONTACT;
    static final ProjectStarted STARTED = new ProjectStarted(BENCH, PROJECT, WIJK, AGENDA);
    static final ProjectCompleted COMPLETED = new ProjectCompleted(BENCH);
    static final ProjectStopped STOPPED = new ProjectStopped(BENCH);

    private Bench() {}

    /** The delivery, under an agenda that is not asked for. */
    static AggregateTestFixture<Delivery> delivery() {
        AggregateTestFixture<Delivery> delivery = new AggregateTestFixture<>(Delivery.class);
        delivery.registerInjectableResource(CLOCK);
        delivery.registerInjectableResource(NEIGHBOURHOODS);
        return delivery;
    }
}
