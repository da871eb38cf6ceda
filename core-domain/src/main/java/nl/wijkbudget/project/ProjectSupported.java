package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** An actor supported a proposal. */
@Revision("1")
public record ProjectSupported(ProjectId project, ActorId supporter) implements Decision {}
