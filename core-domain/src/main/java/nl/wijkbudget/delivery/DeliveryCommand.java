package nl.wijkbudget.delivery;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What those who carry out a project can ask. */
public sealed interface DeliveryCommand extends Command {
    /** Start a project of an adopted agenda. */
    record StartProject(@TargetAggregateIdentifier DeliveryId delivery, ProjectId project, AgendaId agenda)
            implements DeliveryCommand {}

    /** Say who leads and who works along. */
    record AssignTeam(@TargetAggregateIdentifier DeliveryId delivery, ActorId lead, Set<ActorId> members)
            implements DeliveryCommand {
        public AssignTeam {
            members = Collections.unmodifiableSet(new TreeSet<>(members));
        }
    }

    /** Report how far it is, in whole percents, with a few sentences. */
    record ReportProgress(@TargetAggregateIdentifier DeliveryId delivery, int percent, String report)
            implements DeliveryCommand {}

    /** Record that something planned was reached, and on what day. */
    record RecordMilestone(@TargetAggregateIdentifier DeliveryId delivery, String milestone, LocalDate reachedOn)
            implements DeliveryCommand {}

    /** Refer to a photo, an invoice or a report. */
    record AttachEvidence(@TargetAggregateIdentifier DeliveryId delivery, Evidence evidence)
            implements DeliveryCommand {}

    /** Declare the project done. */
    record CompleteProject(@TargetAggregateIdentifier DeliveryId delivery) implements DeliveryCommand {}

    /** Stop the project before it is done, with a reason. */
    record StopProject(@TargetAggregateIdentifier DeliveryId delivery) implements DeliveryCommand {}
}
