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
    /** Start a project of an adopted agenda; the delivery bears the name of its project, so that a project starts once. */
    record StartProject(@TargetAggregateIdentifier DeliveryId delivery, ProjectId project, AgendaId agenda)
            implements DeliveryCommand {
        public StartProject {
            if (!delivery.equals(DeliveryId.of(project))) {
                throw new IllegalArgumentException("The delivery of " + project + " is not " + delivery);
            }
        }
    }

    /** Say who leads and who works along. */
    record AssignTeam(@TargetAggregateIdentifier DeliveryId delivery, ActorId lead, Set<ActorId> members)
            implements DeliveryCommand {
        public AssignTeam {
            members = Collections.unmodifiableSet(new TreeSet<>(members));
        }
    }

    /** Report how far it is, in whole percents, with a few sentences; less than last time is honest too. */
    record ReportProgress(@TargetAggregateIdentifier DeliveryId delivery, int percent, String report)
            implements DeliveryCommand {
        public ReportProgress {
            report = written(report, 5_000);
        }
    }

    /** Record that something planned was reached, and on what day; again with another day corrects it. */
    record RecordMilestone(@TargetAggregateIdentifier DeliveryId delivery, String milestone, LocalDate reachedOn)
            implements DeliveryCommand {
        public RecordMilestone {
            milestone = written(milestone, 150);
        }
    }

    /** Refer to a photo, an invoice or a report. */
    record AttachEvidence(@TargetAggregateIdentifier DeliveryId delivery, Evidence evidence)
            implements DeliveryCommand {}

    /** Declare the project done. */
    record CompleteProject(@TargetAggregateIdentifier DeliveryId delivery) implements DeliveryCommand {}

    /** Stop the project before it is done, with a reason. */
    record StopProject(@TargetAggregateIdentifier DeliveryId delivery) implements DeliveryCommand {}

    private static String written(String text, int limit) {
        String written = text.strip();
        if (written.isEmpty() || written.length() > limit) {
            throw new IllegalArgumentException(
                    "This text has 1 to " + limit + " characters; it has " + written.length());
        }
        return written;
    }
}
