package nl.wijkbudget.project;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectRefusal.JudgesOwnProject;
import nl.wijkbudget.project.ProjectRefusal.NotYourProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsJudgedAlready;
import nl.wijkbudget.project.ProjectRefusal.SupportsOwnProject;
import org.jspecify.annotations.Nullable;

/** What others need to know of a project; the price is null until it was estimated. */
public record ProjectDossier(
        ProjectId project,
        RoundId round,
        NeighbourhoodId neighbourhood,
        Set<ActorId> proposers,
        Proposal proposal,
        Instant submittedAt,
        ProjectState state,
        @Nullable Money price) {
    public ProjectDossier {
        proposers = Collections.unmodifiableSet(new TreeSet<>(proposers));
    }

    /** The dossier right after its first event; a merged project counts as submitted when it was merged. */
    public static ProjectDossier of(ProjectOrigin first, Instant submittedAt) {
        return new ProjectDossier(
                first.project(),
                first.round(),
                first.neighbourhood(),
                first.proposers(),
                first.proposal(),
                submittedAt,
                ProjectState.PROPOSED,
                null);
    }

    /** The dossier after one more event; events it does not know leave it as it is. */
    public ProjectDossier after(Object event) {
        if (event instanceof ProjectRevised revised) {
            return with(revised.proposal(), state, price);
        }
        if (event instanceof CostEstimated estimated) {
            return with(proposal, state, estimated.amount());
        }
        return with(proposal, stateAfter(event), price);
    }

    private ProjectState stateAfter(Object event) {
        if (event instanceof ProjectDeclaredFeasible) {
            return ProjectState.FEASIBLE;
        }
        if (event instanceof ProjectDeclaredInfeasible) {
            return ProjectState.INFEASIBLE;
        }
        if (event instanceof ProjectWithdrawn) {
            return ProjectState.WITHDRAWN;
        }
        return event instanceof ProjectMergedInto ? ProjectState.MERGED : state;
    }

    private ProjectDossier with(Proposal changedProposal, ProjectState changedState, @Nullable Money changedPrice) {
        return new ProjectDossier(
                project, round, neighbourhood, proposers, changedProposal, submittedAt, changedState, changedPrice);
    }

    private boolean isProposedBy(ActorId actor) {
        return proposers.contains(actor);
    }

    /** Refuses everyone who did not propose this. */
    void requireProposer(Authority authority) {
        if (!isProposedBy(authority.actor())) {
            throw new Rejection(new NotYourProject(project, authority.actor()));
        }
    }

    /** Refuses those who proposed this: nobody judges their own proposal. */
    void requireOutsider(Authority authority) {
        if (isProposedBy(authority.actor())) {
            throw new Rejection(new JudgesOwnProject(project, authority.actor()));
        }
    }

    /** Refuses those who proposed this: support is that of others. */
    void requireSupporter(Authority authority) {
        if (isProposedBy(authority.actor())) {
            throw new Rejection(new SupportsOwnProject(project, authority.actor()));
        }
    }

    /** Refuses once an assessor declared anything. */
    void requireUnjudged() {
        if (state == ProjectState.FEASIBLE || state == ProjectState.INFEASIBLE) {
            throw new Rejection(new ProjectIsJudgedAlready(project));
        }
    }
}
