package nl.wijkbudget.agenda;

import java.util.List;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.serialization.Revision;

/** Projects go on together under the lead. */
@Revision("1")
public record ItemsCombined(AgendaId agenda, ProjectId lead, List<ProjectId> others) implements Decision {
    public ItemsCombined {
        others = List.copyOf(others);
    }
}
