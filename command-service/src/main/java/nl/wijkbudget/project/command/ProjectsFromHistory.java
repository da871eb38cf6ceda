package nl.wijkbudget.project.command;

import java.util.List;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectDossier;
import nl.wijkbudget.project.ProjectOrigin;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.Projects;
import org.axonframework.eventhandling.DomainEventMessage;

/** Folds the stream of a project; it was submitted when its first event was stored. */
public record ProjectsFromHistory(EventHistory history) implements Projects {
    @Override
    public ProjectDossier of(ProjectId project) {
        List<? extends DomainEventMessage<?>> events = history.messagesOf(project);
        if (events.isEmpty()) {
            throw new Rejection(new ProjectIsUnknown(project));
        }
        DomainEventMessage<?> first = events.get(0);
        ProjectDossier dossier = ProjectDossier.of((ProjectOrigin) first.getPayload(), first.getTimestamp());
        for (DomainEventMessage<?> event : events.subList(1, events.size())) {
            dossier = dossier.after(event.getPayload());
        }
        return dossier;
    }
}
