package nl.wijkbudget.project;

import java.util.Set;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;

/** The first event of every project: someone proposed it, or it was made out of others. */
public sealed interface ProjectOrigin extends Decision permits ProjectProposed, ProjectsMerged {
    ProjectId project();

    RoundId round();

    NeighbourhoodId neighbourhood();

    Set<ActorId> proposers();

    Proposal proposal();
}
