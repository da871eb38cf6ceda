package nl.wijkbudget.view;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ViewsId;
import nl.wijkbudget.view.ViewsCommand.RecordViews;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What public views showed after one decision: the first record stands, whatever they show later. */
@AggregateRoot(type = "Views")
public class Views {
    @AggregateIdentifier
    private @Nullable ViewsId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordViews command, Authority authority) {
        authority.requireRole(Role.SYSTEM);
        if (id == null) {
            apply(new ViewsRecorded(
                    command.views(),
                    command.moment(),
                    command.shown().position(),
                    command.shown().digests()));
        }
    }

    @EventSourcingHandler
    void evolve(ViewsRecorded event) {
        id = event.views();
    }
}
