package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.THEME_CONTACT;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.Set;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.ProjectDossier;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.project.Proposal;
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

    /** It is of the theme green. */
    private static final Projects PROJECTS = project -> new ProjectDossier(
            project,
            ROUND,
            WIJK,
            Set.of(),
            new Proposal(GREEN, "Een bankje", "Om uit te rusten.", false),
            NOW,
            ProjectState.FEASIBLE,
            Money.of(2_500));

    /** The delivery, under an agenda that is not asked for. */
    static AggregateTestFixture<Delivery> delivery() {
        return delivery(
                agenda -> {
                    throw new Rejection(new AgendaIsUnknown(agenda));
                },
                NEIGHBOURHOODS);
    }

    static AggregateTestFixture<Delivery> delivery(AdoptedAgendas agendas, Neighbourhoods neighbourhoods) {
        AggregateTestFixture<Delivery> delivery = new AggregateTestFixture<>(Delivery.class);
        delivery.registerInjectableResource(new DeliveryOffice(agendas, neighbourhoods, PROJECTS, CLOCK));
        return delivery;
    }
}
