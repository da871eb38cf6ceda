package nl.wijkbudget.project;

import java.util.Set;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** An idea came in. */
@Revision("2")
public record ProjectProposed(
        ProjectId project, RoundId round, NeighbourhoodId neighbourhood, ActorId proposer, Proposal proposal)
        implements ProjectOrigin {
    @Override
    public Set<ActorId> proposers() {
        return Set.of(proposer);
    }
}
