package nl.wijkbudget.approval.command;

import java.util.List;
import java.util.Objects;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsUnknown;
import nl.wijkbudget.approval.DecisionSubmitted;
import nl.wijkbudget.approval.SubmissionProfile;
import nl.wijkbudget.approval.Submissions;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.eventhandling.DomainEventMessage;

/** Folds the stream of a submission, with who did what. */
public record SubmissionsFromHistory(EventHistory history) implements Submissions {
    @Override
    public SubmissionProfile of(SubmissionId submission) {
        List<? extends DomainEventMessage<?>> events = history.messagesOf(submission);
        if (events.isEmpty()) {
            throw new Rejection(new SubmissionIsUnknown(submission));
        }
        DomainEventMessage<?> first = events.get(0);
        SubmissionProfile profile = SubmissionProfile.of((DecisionSubmitted) first.getPayload(), by(first));
        for (DomainEventMessage<?> event : events.subList(1, events.size())) {
            profile = profile.after(event.getPayload(), by(event));
        }
        return profile;
    }

    private static Authority by(DomainEventMessage<?> event) {
        return Objects.requireNonNull(Authority.from(event.getMetaData()));
    }
}
