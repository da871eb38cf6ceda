package nl.wijkbudget.commandservice;

import java.time.Duration;
import javax.sql.DataSource;
import nl.wijkbudget.ballot.command.BallotPapersFromHistory;
import nl.wijkbudget.door.command.RefusalAsDetails;
import nl.wijkbudget.evidence.command.TransparencyLog;
import nl.wijkbudget.history.Upcasters;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.history.command.StreamOfTheStore;
import nl.wijkbudget.log.command.ConsecutiveEventStore;
import nl.wijkbudget.log.command.LogLeftBehind;
import nl.wijkbudget.log.command.LogTrust;
import nl.wijkbudget.log.command.SeenEvents;
import nl.wijkbudget.log.command.SeenLog;
import nl.wijkbudget.log.command.SeenSalts;
import nl.wijkbudget.person.command.WhenErased;
import nl.wijkbudget.policy.command.PolicyOrigin;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What is different when Axon Server keeps the events and another process may decide a command. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class Remote {
    private static final Duration LEAF_IS_READ_WITHIN = Duration.ofSeconds(2);

    /** A context of Axon Server has no identity of its own: its address stands for it. */
    @Bean
    StoreName storeName(AxonServerConfiguration server) {
        return new StoreName("axonserver:" + server.getServers() + "/" + server.getContext());
    }

    @Bean
    AxonServerHealth axonServerConnection(
            AxonServerConfiguration server, AxonServerConnectionManager connections, LogTrust trust) {
        return new AxonServerHealth(
                server.getServers(), () -> connections.isConnected(connections.getDefaultContext()), trust::doubt);
    }

    @Bean
    LogTrust logTrust() {
        return new LogTrust();
    }

    @Bean
    SeenEvents seenEvents(
            DataSource database,
            StoreName store,
            LogTrust trust,
            @Value("${" + PolicyOrigin.RESTART + ":false}") boolean restart) {
        return SeenEvents.of(database, store.value(), trust, restart);
    }

    /** In the place of Axon's own, with the same settings. */
    @Bean
    ConsecutiveEventStore eventStore(
            AxonServerConfiguration server,
            AxonServerConnectionManager connections,
            org.axonframework.config.Configuration axon,
            @Qualifier("eventSerializer") Serializer serializer,
            SeenEvents seen,
            LogTrust trust) {
        AxonServerEventStore.Builder builder = AxonServerEventStore.builder()
                .messageMonitor(axon.messageMonitor(AxonServerEventStore.class, "eventStore"))
                .snapshotSerializer(serializer)
                .snapshotFilter(axon.snapshotFilter())
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return ConsecutiveEventStore.over(
                builder,
                server,
                connections,
                new ConsecutiveEventStore.Events(serializer, axon.upcasterChain(), seen, trust));
    }

    @Bean
    SeenLog seenLog(DataSource database, ConsecutiveEventStore store) {
        return new SeenLog(database, store, LEAF_IS_READ_WITHIN);
    }

    @Bean
    WhenErased personalSalts(DataSource database, ConsecutiveEventStore store) {
        return new SeenSalts(database, store)::forget;
    }

    @Bean
    TransparencyHealth transparencyLogHealth(ObjectProvider<TransparencyLog> log) {
        return new TransparencyHealth(log);
    }

    /** Before anything is asked of the server, and before another guard speaks of what only follows from this. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ConfigurerModule noLogLeftBehind(DataSource database) {
        return configurer -> LogLeftBehind.refuse(database);
    }

    @Bean
    RefusalAsDetails refusalAsDetails() {
        return new RefusalAsDetails();
    }

    @Bean
    EventUpcaster upcasters() {
        return Upcasters.chain();
    }

    @Bean
    InLogOrder inLogOrder(ObjectProvider<EventStore> events) {
        return new StreamOfTheStore(events::getObject);
    }

    @Bean
    BallotPapersFromHistory ballotPapers(EventHistory history) {
        return BallotPapersFromHistory.lookingForChanges(history);
    }
}
