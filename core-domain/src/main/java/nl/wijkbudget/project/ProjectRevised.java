package nl.wijkbudget.project;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** The text of a proposal was replaced. */
@Revision("2")
public record ProjectRevised(ProjectId project, Proposal proposal) implements Decision {}
