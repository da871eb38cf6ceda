package nl.wijkbudget.agenda;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** A project was brought before others. */
@Revision("1")
public record ItemEscalated(AgendaId agenda, ProjectId project, String to) implements Decision {}
