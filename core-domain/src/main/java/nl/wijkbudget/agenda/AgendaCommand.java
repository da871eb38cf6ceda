package nl.wijkbudget.agenda;

import java.util.List;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What front-runners can ask of an agenda. */
public sealed interface AgendaCommand extends Command {
    /** Draft the agenda from the certified result of a round. */
    record DraftAgenda(@TargetAggregateIdentifier AgendaId agenda, RoundId round, CountId count)
            implements AgendaCommand {}

    /** Endorse a project on the agenda. */
    record EndorseItem(@TargetAggregateIdentifier AgendaId agenda, ProjectId project) implements AgendaCommand {}

    /** Put a project off to a later meeting. */
    record DeferItem(@TargetAggregateIdentifier AgendaId agenda, ProjectId project) implements AgendaCommand {}

    /** Carry out projects together, under the first of them. */
    record CombineItems(@TargetAggregateIdentifier AgendaId agenda, ProjectId lead, List<ProjectId> others)
            implements AgendaCommand {
        public CombineItems {
            others = List.copyOf(others);
        }
    }

    /** Ask for what is missing to decide about a project. */
    record RequestInformation(@TargetAggregateIdentifier AgendaId agenda, ProjectId project, String question)
            implements AgendaCommand {}

    /** Bring a project before those who can decide what the meeting cannot. */
    record EscalateItem(@TargetAggregateIdentifier AgendaId agenda, ProjectId project, String to)
            implements AgendaCommand {}

    /** Adopt the agenda as it stands after review. */
    record AdoptAgenda(@TargetAggregateIdentifier AgendaId agenda) implements AgendaCommand {}
}
