package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** An original went on in another project. */
@Revision("1")
public record ProjectMergedInto(ProjectId project, ProjectId into) implements Decision {}
