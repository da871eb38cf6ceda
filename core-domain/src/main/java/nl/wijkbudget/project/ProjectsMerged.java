package nl.wijkbudget.project;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.project.ProjectCommand.MergeProjects;
import org.axonframework.serialization.Revision;

/** A new project was made out of others. */
@Revision("2")
public record ProjectsMerged(
        ProjectId project,
        RoundId round,
        NeighbourhoodId neighbourhood,
        List<ProjectId> originals,
        Set<ActorId> proposers,
        Proposal proposal)
        implements ProjectOrigin {
    public ProjectsMerged {
        originals = List.copyOf(originals);
        proposers = Collections.unmodifiableSet(new TreeSet<>(proposers));
    }

    /** Whether this is what the command asks for. */
    boolean answers(MergeProjects command) {
        return originals.equals(command.originals()) && proposal.equals(command.proposal());
    }
}
