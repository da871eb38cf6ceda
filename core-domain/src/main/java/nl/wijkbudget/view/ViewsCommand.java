package nl.wijkbudget.view;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.ViewsId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the log is asked to remember of public views. */
public sealed interface ViewsCommand extends Command {
    /** Note down what they show; once for the decision at this moment, a position in the log. */
    record RecordViews(@TargetAggregateIdentifier ViewsId views, long moment, ShownViews shown)
            implements ViewsCommand {
        public RecordViews {
            if (shown.position() < moment) {
                throw new IllegalArgumentException(
                        "What is shown at %d says nothing of the decision at %d".formatted(shown.position(), moment));
            }
        }
    }
}
