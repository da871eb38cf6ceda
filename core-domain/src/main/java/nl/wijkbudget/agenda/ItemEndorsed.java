package nl.wijkbudget.agenda;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** A project was endorsed. */
@Revision("1")
public record ItemEndorsed(AgendaId agenda, ProjectId project) implements Decision {}
