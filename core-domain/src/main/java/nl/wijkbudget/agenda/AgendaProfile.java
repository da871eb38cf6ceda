package nl.wijkbudget.agenda;

import java.util.List;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsAdopted;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsNotAdopted;
import nl.wijkbudget.agenda.AgendaRefusal.ItemIsCombined;
import nl.wijkbudget.agenda.AgendaRefusal.NotOnTheAgenda;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import org.jspecify.annotations.Nullable;

/** An agenda as voted, what was said of it, and how it was adopted: a fold over its events. */
public final class AgendaProfile {
    private final AgendaDrafted voted;
    private final AgendaReview review;
    private final @Nullable AgendaAdopted adopted;

    private AgendaProfile(AgendaDrafted voted, AgendaReview review, @Nullable AgendaAdopted adopted) {
        this.voted = voted;
        this.review = review;
        this.adopted = adopted;
    }

    /** The profile right after an agenda was drafted. */
    public static AgendaProfile of(AgendaDrafted event) {
        return new AgendaProfile(event, AgendaReview.NONE, null);
    }

    /** The profile after one more event; events it does not know leave it as it is. */
    public AgendaProfile after(Object event) {
        AgendaAdopted adoption = event instanceof AgendaAdopted now ? now : adopted;
        return new AgendaProfile(voted, review.after(event), adoption);
    }

    /** The agenda as adopted, or a refusal while it is under review. */
    public AdoptedAgenda adopted() {
        if (adopted == null) {
            throw new Rejection(new AgendaIsNotAdopted(id()));
        }
        return new AdoptedAgenda(
                id(), voted.round(), voted.neighbourhood(), voted.currency(), voted.pots(), adopted.items());
    }

    AgendaId id() {
        return voted.agenda();
    }

    NeighbourhoodId neighbourhood() {
        return voted.neighbourhood();
    }

    AgendaDrafted voted() {
        return voted;
    }

    AgendaReview review() {
        return review;
    }

    boolean isAdopted() {
        return adopted != null;
    }

    /** How it would be adopted now. */
    AgendaAdopted adoption() {
        return new AgendaAdopted(id(), voted.round(), new AdoptedOrder(voted, review).items());
    }

    void requireUnderReview() {
        if (isAdopted()) {
            throw new Rejection(new AgendaIsAdopted(id()));
        }
    }

    /** Refuses a project that is not on the agenda, and one that goes on under another. */
    void requireStanding(ProjectId project) {
        requireItem(project);
        ProjectId into = review.leadOf(project);
        if (into != null) {
            throw new Rejection(new ItemIsCombined(project, into));
        }
    }

    /** Those of the projects that do not go on under this lead yet; refuses one that goes on under another. */
    List<ProjectId> yetToCombine(ProjectId lead, List<ProjectId> projects) {
        projects.forEach(this::requireItem);
        List<ProjectId> fresh = projects.stream()
                .filter(project -> !lead.equals(review.leadOf(project)))
                .toList();
        fresh.forEach(this::requireStanding);
        return fresh;
    }

    private void requireItem(ProjectId project) {
        if (voted.items().stream().noneMatch(item -> item.project().equals(project))) {
            throw new Rejection(new NotOnTheAgenda(project));
        }
    }
}
