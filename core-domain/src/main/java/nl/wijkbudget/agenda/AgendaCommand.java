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

    /** Endorse a project on the agenda; one that was put off comes back to the place it was voted to. */
    record EndorseItem(@TargetAggregateIdentifier AgendaId agenda, ProjectId project) implements AgendaCommand {}

    /** Put a project off to a later meeting. */
    record DeferItem(@TargetAggregateIdentifier AgendaId agenda, ProjectId project) implements AgendaCommand {}

    /** Carry out projects together, under the lead; naming the lead or a project twice among the others changes nothing. */
    record CombineItems(@TargetAggregateIdentifier AgendaId agenda, ProjectId lead, List<ProjectId> others)
            implements AgendaCommand {
        public CombineItems {
            others = List.copyOf(others);
        }
    }

    /** Ask for what is missing to decide about a project. */
    record RequestInformation(@TargetAggregateIdentifier AgendaId agenda, ProjectId project, String question)
            implements AgendaCommand {
        public RequestInformation {
            if (question.isBlank()) {
                throw new IllegalArgumentException("A request for information asks something");
            }
        }
    }

    /** Bring a project before those who can decide what the meeting cannot. */
    record EscalateItem(@TargetAggregateIdentifier AgendaId agenda, ProjectId project, String to)
            implements AgendaCommand {
        public EscalateItem {
            if (to.isBlank()) {
                throw new IllegalArgumentException("A project is escalated to someone");
            }
        }
    }

    /** Adopt the agenda as it stands after review. */
    record AdoptAgenda(@TargetAggregateIdentifier AgendaId agenda) implements AgendaCommand {}
}
