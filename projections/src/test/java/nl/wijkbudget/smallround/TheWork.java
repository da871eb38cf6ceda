package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.THEME_CONTACT;
import static nl.wijkbudget.Wijk.WIJK;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkbudget.delivery.Evidence;
import nl.wijkbudget.delivery.EvidenceAttached;
import nl.wijkbudget.delivery.MilestoneReached;
import nl.wijkbudget.delivery.ProgressReported;
import nl.wijkbudget.delivery.ProjectCompleted;
import nl.wijkbudget.delivery.ProjectStarted;
import nl.wijkbudget.delivery.ProjectStopped;
import nl.wijkbudget.delivery.TeamAssigned;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.DeliveryId;

/** The garden is made, the party is stopped. */
public final class TheWork {
    private static final DeliveryId GARDEN = DeliveryId.of(TheIdeas.GARDEN);
    private static final DeliveryId PARTY = DeliveryId.of(TheIdeas.PARTY);

    private TheWork() {}

    public static void isDone(Chronicle chronicle) {
        chronicle.decided(
                THEME_CONTACT,
                GARDEN,
                new ProjectStarted(GARDEN, TheIdeas.GARDEN, WIJK, TheAgenda.AGENDA),
                new TeamAssigned(GARDEN, new ActorId("buur-3"), Set.of(new ActorId("buur-5"), new ActorId("buur-4"))),
                new ProgressReported(GARDEN, 40, "De paden liggen er."),
                new MilestoneReached(GARDEN, "Eerste plant", LocalDate.of(2026, 4, 1)),
                new EvidenceAttached(
                        GARDEN, new Evidence("Foto", URI.create("https://example.org/tuin.jpg"), "ef".repeat(32))),
                new ProjectCompleted(GARDEN));
        chronicle.decided(
                THEME_CONTACT,
                PARTY,
                new ProjectStarted(PARTY, TheIdeas.PARTY, WIJK, TheAgenda.AGENDA),
                new ProgressReported(PARTY, 10, "De band is gevraagd."));
        chronicle.decided(THEME_CONTACT.because("Geen vergunning"), PARTY, new ProjectStopped(PARTY));
    }
}
