package nl.wijkbudget.delivery;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.delivery.DeliveryCommand.AssignTeam;
import nl.wijkbudget.delivery.DeliveryCommand.AttachEvidence;
import nl.wijkbudget.delivery.DeliveryCommand.CompleteProject;
import nl.wijkbudget.delivery.DeliveryCommand.RecordMilestone;
import nl.wijkbudget.delivery.DeliveryCommand.ReportProgress;
import nl.wijkbudget.delivery.DeliveryCommand.StartProject;
import nl.wijkbudget.delivery.DeliveryCommand.StopProject;
import nl.wijkbudget.delivery.DeliveryRefusal.NotOnTheAdoptedAgenda;
import nl.wijkbudget.delivery.DeliveryRefusal.PercentIsOutOfRange;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsNotStarted;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsOver;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsStartedAlready;
import nl.wijkbudget.identity.DeliveryId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The carrying out of a project on an adopted agenda, until it is completed or stopped. */
@AggregateRoot(type = "Delivery")
public class Delivery {
    private @Nullable ProjectStarted start;
    private @Nullable TeamAssigned team;
    private @Nullable ProgressReported progress;
    private @Nullable Fact end;
    private final Map<String, MilestoneReached> milestones = new HashMap<>();
    private final Set<EvidenceAttached> evidence = new HashSet<>();

    @AggregateIdentifier
    @Nullable
    DeliveryId id() {
        return start == null ? null : start.delivery();
    }

    /** A project of the waiting list may start too: the agenda is an order, not a cut. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StartProject command, Authority authority, DeliveryOffice office) {
        AdoptedAgenda agenda = office.agendas().of(command.agenda());
        office.requireCarrier(authority, command.project(), agenda.neighbourhood());
        if (start == null) {
            requireItem(command, agenda);
            apply(new ProjectStarted(command.delivery(), command.project(), agenda.neighbourhood(), command.agenda()));
        } else if (!start.agenda().equals(command.agenda())) {
            throw new Rejection(new ProjectIsStartedAlready(command.delivery()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AssignTeam command, Authority authority, DeliveryOffice office) {
        requireUnderWay(command.delivery(), authority, office);
        TeamAssigned wanted = new TeamAssigned(command.delivery(), command.lead(), command.members());
        if (!wanted.equals(team)) {
            apply(wanted);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportProgress command, Authority authority, DeliveryOffice office) {
        requireUnderWay(command.delivery(), authority, office);
        if (command.percent() < 0 || command.percent() > 100) {
            throw new Rejection(new PercentIsOutOfRange(command.percent()));
        }
        ProgressReported wanted = new ProgressReported(command.delivery(), command.percent(), command.report());
        if (!wanted.equals(progress)) {
            apply(wanted);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordMilestone command, Authority authority, DeliveryOffice office) {
        requireUnderWay(command.delivery(), authority, office);
        MilestoneReached wanted = new MilestoneReached(command.delivery(), command.milestone(), command.reachedOn());
        if (!wanted.equals(milestones.get(command.milestone()))) {
            apply(wanted);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AttachEvidence command, Authority authority, DeliveryOffice office) {
        requireUnderWay(command.delivery(), authority, office);
        EvidenceAttached wanted = new EvidenceAttached(command.delivery(), command.evidence());
        if (!evidence.contains(wanted)) {
            apply(wanted);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CompleteProject command, Authority authority, DeliveryOffice office) {
        requireStarted(command.delivery(), authority, office);
        finishWith(new ProjectCompleted(command.delivery()), command.delivery());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StopProject command, Authority authority, DeliveryOffice office) {
        authority.requireReason();
        requireStarted(command.delivery(), authority, office);
        finishWith(new ProjectStopped(command.delivery()), command.delivery());
    }

    @EventSourcingHandler
    void evolve(ProjectStarted event) {
        start = event;
    }

    @EventSourcingHandler
    void evolve(TeamAssigned event) {
        team = event;
    }

    @EventSourcingHandler
    void evolve(ProgressReported event) {
        progress = event;
    }

    @EventSourcingHandler
    void evolve(MilestoneReached event) {
        milestones.put(event.milestone(), event);
    }

    @EventSourcingHandler
    void evolve(EvidenceAttached event) {
        evidence.add(event);
    }

    @EventSourcingHandler
    void evolve(ProjectCompleted event) {
        end = event;
    }

    @EventSourcingHandler
    void evolve(ProjectStopped event) {
        end = event;
    }

    private static void requireItem(StartProject command, AdoptedAgenda agenda) {
        boolean starts = agenda.items().stream()
                .filter(item -> item.project().equals(command.project()))
                .anyMatch(item -> item.placing() == Placing.TOP || item.placing() == Placing.WAITING_LIST);
        if (!starts) {
            throw new Rejection(new NotOnTheAdoptedAgenda(command.project(), command.agenda()));
        }
    }

    private void requireStarted(DeliveryId delivery, Authority authority, DeliveryOffice office) {
        if (start == null) {
            throw new Rejection(new ProjectIsNotStarted(delivery));
        }
        office.requireCarrier(authority, start.project(), start.neighbourhood());
    }

    private void requireUnderWay(DeliveryId delivery, Authority authority, DeliveryOffice office) {
        requireStarted(delivery, authority, office);
        if (end != null) {
            throw new Rejection(new ProjectIsOver(delivery));
        }
    }

    private void finishWith(Fact wanted, DeliveryId delivery) {
        if (end == null) {
            apply(wanted);
        } else if (!end.equals(wanted)) {
            throw new Rejection(new ProjectIsOver(delivery));
        }
    }
}
