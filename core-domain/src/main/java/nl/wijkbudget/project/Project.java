package nl.wijkbudget.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectCommand.AnswerFeasibilityQuestion;
import nl.wijkbudget.project.ProjectCommand.AskFeasibilityQuestion;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectCommand.DeclareInfeasible;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectCommand.MarkAsMerged;
import nl.wijkbudget.project.ProjectCommand.MergeProjects;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.ProjectCommand.ReviseProject;
import nl.wijkbudget.project.ProjectCommand.SupportProject;
import nl.wijkbudget.project.ProjectCommand.WithdrawProject;
import nl.wijkbudget.project.ProjectRefusal.AmountIsNegative;
import nl.wijkbudget.project.ProjectRefusal.CostIsNotEstimated;
import nl.wijkbudget.project.ProjectRefusal.ProjectExistsAlready;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A project from idea to assessment; what happens after the vote is known elsewhere. */
@AggregateRoot(type = "Project")
public class Project {
    private @Nullable ProjectOrigin origin;
    private @Nullable ProjectDossier dossier;
    private @Nullable ProjectId mergedInto;
    private Questions questions = Questions.NONE;
    private final Set<ActorId> supporters = new HashSet<>();

    @AggregateIdentifier
    @Nullable
    ProjectId id() {
        return dossier == null ? null : dossier.project();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeProject command, Authority authority, ProjectOffice office) {
        ProjectProposed wanted = new ProjectProposed(
                command.project(), command.round(), command.neighbourhood(), authority.actor(), command.proposal());
        if (wanted.equals(origin)) {
            return;
        }
        requireUnused(command.project());
        office.requireProposals(command.round(), command.neighbourhood());
        office.requireAtHome(command.proposal(), command.neighbourhood());
        apply(wanted);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReviseProject command, Authority authority, ProjectOffice office) {
        ProjectDossier project = proposed(command.project());
        project.requireProposer(authority);
        requireAlive(project);
        if (!command.proposal().equals(project.proposal())) {
            project.requireUnjudged();
            office.requireAtHome(command.proposal(), project.neighbourhood());
            apply(new ProjectRevised(command.project(), command.proposal()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawProject command, Authority authority) {
        ProjectDossier project = proposed(command.project());
        project.requireProposer(authority);
        if (project.state() != ProjectState.WITHDRAWN) {
            requireAlive(project);
            project.requireUnjudged();
            apply(new ProjectWithdrawn(command.project()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SupportProject command, Authority authority) {
        ProjectDossier project = proposed(command.project());
        project.requireSupporter(authority);
        requireAlive(project);
        if (!supporters.contains(authority.actor())) {
            apply(new ProjectSupported(command.project(), authority.actor()));
        }
    }

    /** The same merge again is harmless, also when the new text was revised since. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MergeProjects command, Authority authority, ProjectOffice office) {
        if (origin instanceof ProjectsMerged earlier && earlier.answers(command)) {
            return;
        }
        requireUnused(command.project());
        Originals originals = Originals.of(command, office.projects());
        office.requireAssessor(authority, originals.neighbourhood());
        office.requireAssessments(originals.round());
        office.requireAtHome(command.proposal(), originals.neighbourhood());
        apply(originals.mergedBy(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MarkAsMerged command, Authority authority) {
        authority.requireRole(Role.SYSTEM);
        ProjectDossier project = proposed(command.project());
        if (!command.into().equals(mergedInto)) {
            requireAlive(project);
            apply(new ProjectMergedInto(command.project(), command.into()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskFeasibilityQuestion command, Authority authority, ProjectOffice office) {
        ProjectDossier project = proposed(command.project());
        office.requireAssessor(authority, project.neighbourhood());
        requireAlive(project);
        if (questions.isNew(command)) {
            apply(new FeasibilityQuestionAsked(command.project(), command.question(), command.text()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnswerFeasibilityQuestion command, Authority authority) {
        ProjectDossier project = proposed(command.project());
        project.requireProposer(authority);
        requireAlive(project);
        if (questions.isNew(command)) {
            apply(new FeasibilityQuestionAnswered(command.project(), command.question(), command.text()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstimateCost command, Authority authority, ProjectOffice office) {
        ProjectDossier project = judgedBy(authority, command.project(), office);
        if (command.amount().isNegative()) {
            throw new Rejection(new AmountIsNegative(command.amount()));
        }
        if (!command.amount().equals(project.price())) {
            office.requireAssessments(project.round());
            apply(new CostEstimated(command.project(), command.amount()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeclareFeasible command, Authority authority, ProjectOffice office) {
        authority.requireReason();
        ProjectDossier project = judgedBy(authority, command.project(), office);
        if (project.state() == ProjectState.FEASIBLE) {
            return;
        }
        office.requireAssessments(project.round());
        if (project.price() == null) {
            throw new Rejection(new CostIsNotEstimated(command.project()));
        }
        apply(new ProjectDeclaredFeasible(command.project()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeclareInfeasible command, Authority authority, ProjectOffice office) {
        authority.requireReason();
        ProjectDossier project = judgedBy(authority, command.project(), office);
        if (project.state() != ProjectState.INFEASIBLE) {
            office.requireAssessments(project.round());
            apply(new ProjectDeclaredInfeasible(command.project()));
        }
    }

    @EventSourcingHandler
    void evolve(ProjectProposed event, @Timestamp Instant submittedAt) {
        evolveFrom(event, submittedAt);
    }

    @EventSourcingHandler
    void evolve(ProjectsMerged event, @Timestamp Instant submittedAt) {
        evolveFrom(event, submittedAt);
    }

    @EventSourcingHandler
    void evolve(ProjectSupported event) {
        supporters.add(event.supporter());
    }

    @EventSourcingHandler
    void evolve(FeasibilityQuestionAsked event) {
        questions = questions.after(event);
    }

    @EventSourcingHandler
    void evolve(FeasibilityQuestionAnswered event) {
        questions = questions.after(event);
    }

    @EventSourcingHandler
    void evolve(ProjectMergedInto event) {
        mergedInto = event.into();
        evolveDossier(event);
    }

    @EventSourcingHandler
    void evolve(ProjectRevised event) {
        evolveDossier(event);
    }

    @EventSourcingHandler
    void evolve(ProjectWithdrawn event) {
        evolveDossier(event);
    }

    @EventSourcingHandler
    void evolve(CostEstimated event) {
        evolveDossier(event);
    }

    @EventSourcingHandler
    void evolve(ProjectDeclaredFeasible event) {
        evolveDossier(event);
    }

    @EventSourcingHandler
    void evolve(ProjectDeclaredInfeasible event) {
        evolveDossier(event);
    }

    private void evolveFrom(ProjectOrigin event, Instant submittedAt) {
        origin = event;
        dossier = ProjectDossier.of(event, submittedAt);
    }

    private void evolveDossier(Object event) {
        dossier = Objects.requireNonNull(dossier).after(event);
    }

    private void requireUnused(ProjectId project) {
        if (origin != null) {
            throw new Rejection(new ProjectExistsAlready(project));
        }
    }

    private ProjectDossier proposed(ProjectId project) {
        if (dossier == null) {
            throw new Rejection(new ProjectIsUnknown(project));
        }
        return dossier;
    }

    private ProjectDossier judgedBy(Authority authority, ProjectId id, ProjectOffice office) {
        ProjectDossier project = proposed(id);
        office.requireAssessor(authority, project.neighbourhood());
        project.requireOutsider(authority);
        requireAlive(project);
        return project;
    }

    private void requireAlive(ProjectDossier project) {
        if (mergedInto != null) {
            throw new Rejection(new ProjectIsMerged(project.project(), mergedInto));
        }
        if (project.state() == ProjectState.WITHDRAWN) {
            throw new Rejection(new ProjectIsWithdrawn(project.project()));
        }
    }
}
