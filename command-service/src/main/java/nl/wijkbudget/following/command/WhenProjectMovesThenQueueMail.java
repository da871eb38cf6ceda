package nl.wijkbudget.following.command;

import java.util.Optional;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.delivery.EvidenceAttached;
import nl.wijkbudget.delivery.MilestoneReached;
import nl.wijkbudget.delivery.ProgressReported;
import nl.wijkbudget.delivery.ProjectCompleted;
import nl.wijkbudget.delivery.ProjectStarted;
import nl.wijkbudget.delivery.ProjectStopped;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.BudgetAllocated;
import nl.wijkbudget.project.CostEstimated;
import nl.wijkbudget.project.FeasibilityQuestionAnswered;
import nl.wijkbudget.project.FeasibilityQuestionAsked;
import nl.wijkbudget.project.ProjectDeclaredFeasible;
import nl.wijkbudget.project.ProjectDeclaredInfeasible;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.project.ProjectRevised;
import nl.wijkbudget.project.ProjectWithdrawn;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;

/** What becomes of a project is mailed to who follows it; where no mail is sent, nothing is kept for later. */
@ProcessingGroup(QueuesMail.GROUP)
public final class WhenProjectMovesThenQueueMail {
    private final Optional<Outbox> outbox;

    public WhenProjectMovesThenQueueMail(Optional<Outbox> outbox) {
        this.outbox = outbox;
    }

    @EventHandler
    void on(ProjectRevised event, TrackingToken at) {
        queue(event.project(), News.REVISED, at);
    }

    @EventHandler
    void on(FeasibilityQuestionAsked event, TrackingToken at) {
        queue(event.project(), News.QUESTION_ASKED, at);
    }

    @EventHandler
    void on(FeasibilityQuestionAnswered event, TrackingToken at) {
        queue(event.project(), News.QUESTION_ANSWERED, at);
    }

    @EventHandler
    void on(CostEstimated event, TrackingToken at) {
        queue(event.project(), News.COST_ESTIMATED, at);
    }

    @EventHandler
    void on(ProjectDeclaredFeasible event, TrackingToken at) {
        queue(event.project(), News.FEASIBLE, at);
    }

    @EventHandler
    void on(ProjectDeclaredInfeasible event, TrackingToken at) {
        queue(event.project(), News.INFEASIBLE, at);
    }

    @EventHandler
    void on(ProjectMergedInto event, TrackingToken at) {
        queue(event.project(), News.MERGED, at);
    }

    @EventHandler
    void on(ProjectWithdrawn event, TrackingToken at) {
        queue(event.project(), News.WITHDRAWN, at);
    }

    @EventHandler
    void on(AgendaAdopted event, TrackingToken at) {
        event.items().forEach(item -> queue(item.project(), News.AGENDA_ADOPTED, at));
    }

    @EventHandler
    void on(BudgetAllocated event, TrackingToken at) {
        queue(event.project(), News.BUDGET_ALLOCATED, at);
    }

    @EventHandler
    void on(ProjectStarted event, TrackingToken at) {
        queue(event.delivery(), News.STARTED, at);
    }

    @EventHandler
    void on(ProgressReported event, TrackingToken at) {
        queue(event.delivery(), News.PROGRESS, at);
    }

    @EventHandler
    void on(MilestoneReached event, TrackingToken at) {
        queue(event.delivery(), News.MILESTONE, at);
    }

    @EventHandler
    void on(EvidenceAttached event, TrackingToken at) {
        queue(event.delivery(), News.EVIDENCE, at);
    }

    @EventHandler
    void on(ProjectCompleted event, TrackingToken at) {
        queue(event.delivery(), News.COMPLETED, at);
    }

    @EventHandler
    void on(ProjectStopped event, TrackingToken at) {
        queue(event.delivery(), News.STOPPED, at);
    }

    /** A delivery is called by its project. */
    private void queue(DeliveryId delivery, News news, TrackingToken at) {
        queue(new ProjectId(delivery.value()), news, at);
    }

    private void queue(ProjectId project, News news, TrackingToken at) {
        outbox.ifPresent(box -> box.ofProject(project, news, at.position().orElseThrow()));
    }
}
