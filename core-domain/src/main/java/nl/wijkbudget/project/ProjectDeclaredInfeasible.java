package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** The project cannot be carried out. */
@Revision("1")
public record ProjectDeclaredInfeasible(ProjectId project) implements Decision {}
