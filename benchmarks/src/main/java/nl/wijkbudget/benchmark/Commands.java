package nl.wijkbudget.benchmark;

import java.util.List;
import nl.wijkbudget.door.command.CommandTargets;
import nl.wijkbudget.log.command.StreamRepository;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The same command side for every event store. */
final class Commands {

    private Commands() {}

    static CommandGateway gateway(EventStore store, TransactionManager transactions) {
        var configuration = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEventStore(c -> store)
                .configureTransactionManager(c -> transactions)
                .configureCommandBus(c -> SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .build())
                .configureCorrelationDataProviders(c -> List.of())
                .registerComponent(CommandTargetResolver.class, c -> new CommandTargets())
                .configureAggregate(StreamRepository.configured(Ballot.class))
                .buildConfiguration();
        configuration.start();
        return configuration.commandGateway();
    }
}
