package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** A proposal was taken back. */
@Revision("1")
public record ProjectWithdrawn(ProjectId project) implements Decision {}
