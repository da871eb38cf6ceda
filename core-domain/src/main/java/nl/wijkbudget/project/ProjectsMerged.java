package nl.wijkbudget.project;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** A new project was made out of others. */
@Revision("1")
public record ProjectsMerged(
        ProjectId project,
        RoundId round,
        NeighbourhoodId neighbourhood,
        List<ProjectId> originals,
        Set<ActorId> proposers,
        Proposal proposal)
        implements Decision {
    public ProjectsMerged {
        originals = List.copyOf(originals);
        proposers = Collections.unmodifiableSet(new TreeSet<>(proposers));
    }
}
