package nl.wijkbudget.benchmark;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One right to vote, as small as it can be. */
@AggregateRoot(type = "Ballot")
public class Ballot {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CastVote command) {
        apply(new VoteCast(command.ballot(), command.round(), command.selection()));
    }

    @EventSourcingHandler
    void evolve(VoteCast event) {
        id = event.ballot();
    }
}
