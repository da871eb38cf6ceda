package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** The project can be carried out. */
@Revision("1")
public record ProjectDeclaredFeasible(ProjectId project) implements Decision {}
