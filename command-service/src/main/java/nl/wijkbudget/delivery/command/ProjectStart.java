package nl.wijkbudget.delivery.command;

import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;

/** A project to start; the id of its delivery is that of the project. */
public record ProjectStart(ProjectId project, AgendaId agenda) {}
