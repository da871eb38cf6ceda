package nl.wijkbudget.ledger;

import java.time.Clock;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.Projects;

/** All that a ledger asks of the world around it: who may decide and who must approve, what was adopted, what a project is for, what time it is. */
public record LedgerOffice(
        Neighbourhoods neighbourhoods, AdoptedAgendas agendas, Projects projects, Approvals approvals, Clock clock) {
    /** The neighbourhood, when the actor holds such a mandate there now. */
    NeighbourhoodProfile requireMandate(NeighbourhoodId id, Authority authority, Competence competence) {
        NeighbourhoodProfile neighbourhood = neighbourhoods.of(id);
        neighbourhood.requireMandate(authority, competence, clock.instant());
        return neighbourhood;
    }

    /** Refuses a theme or an area that nobody knows: it would lock the money up. */
    void requireKnown(Earmark earmark, NeighbourhoodProfile home) {
        if (earmark.theme() != null) {
            home.requireTheme(earmark.theme());
        }
        if (earmark.area() != null) {
            neighbourhoods.of(earmark.area());
        }
    }

    ThemeId themeOf(ProjectId project) {
        return projects.of(project).proposal().theme();
    }
}
