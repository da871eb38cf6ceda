package nl.wijkbudget.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.person.ErasureCommand.OrderErasure;
import nl.wijkbudget.person.ErasureCommand.RecordErasure;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** That somebody's data were erased, without a trace of who it was. */
@AggregateRoot(type = "Erasure")
public class Erasure {
    @AggregateIdentifier
    private @Nullable ErasureId id;

    private boolean performed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OrderErasure command, Authority authority, Neighbourhoods neighbourhoods, Clock clock) {
        authority.requireRole(Role.ORGANISER);
        neighbourhoods
                .of(command.neighbourhood())
                .requireMandate(authority, Competence.MANAGE_PERSONAL_DATA, clock.instant());
        if (id == null) {
            apply(new ErasureOrdered(command.erasure(), command.neighbourhood(), command.ground()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordErasure command, Authority authority) {
        authority.requireRole(Role.SYSTEM);
        if (!performed) {
            apply(new ErasurePerformed(command.erasure(), command.origin()));
        }
    }

    @EventSourcingHandler
    void evolve(ErasureOrdered event) {
        id = event.erasure();
    }

    @EventSourcingHandler
    void evolve(ErasurePerformed event) {
        id = event.erasure();
        performed = true;
    }
}
