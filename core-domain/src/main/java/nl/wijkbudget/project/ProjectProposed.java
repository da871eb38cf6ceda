package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** An idea came in. */
@Revision("1")
public record ProjectProposed(
        ProjectId project, RoundId round, NeighbourhoodId neighbourhood, ActorId proposer, Proposal proposal)
        implements Decision {}
