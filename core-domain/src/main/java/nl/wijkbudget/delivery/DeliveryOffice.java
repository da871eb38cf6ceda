package nl.wijkbudget.delivery;

import java.time.Clock;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.Projects;

/** All that the carrying out of a project asks of the world around it. */
public record DeliveryOffice(AdoptedAgendas agendas, Neighbourhoods neighbourhoods, Projects projects, Clock clock) {
    /** Refuses who has no mandate to carry out projects of this theme. */
    void requireCarrier(Authority authority, ProjectId project, NeighbourhoodId neighbourhood) {
        neighbourhoods
                .of(neighbourhood)
                .requireMandateFor(
                        projects.of(project).proposal().theme(),
                        authority,
                        Competence.CARRY_OUT_PROJECT,
                        clock.instant());
    }
}
