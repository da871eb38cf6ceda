package nl.wijkbudget.agenda;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** Something is missing to decide about a project. */
@Revision("1")
public record InformationRequested(AgendaId agenda, ProjectId project, String question) implements Decision {}
