package nl.wijkbudget.approval;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.FourEyesId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What a neighbourhood put under four eyes: set by its organiser alone the first time, and never again. */
@AggregateRoot(type = "FourEyes")
public class FourEyes {
    private @Nullable FourEyesSet now;

    @AggregateIdentifier
    @Nullable
    FourEyesId id() {
        return now == null ? null : FourEyesId.of(now.neighbourhood());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetFourEyes command, Authority authority, Neighbourhoods neighbourhoods, Approvals approvals) {
        authority.requireRole(Role.ORGANISER);
        authority.requireReason();
        neighbourhoods.of(command.neighbourhood());
        FourEyesSet wanted = new FourEyesSet(command.neighbourhood(), command.matters(), command.limit());
        if (!wanted.equals(now)) {
            approvals.require(command.neighbourhood(), command, authority);
            apply(wanted);
        }
    }

    @EventSourcingHandler
    void evolve(FourEyesSet event) {
        now = event;
    }
}
