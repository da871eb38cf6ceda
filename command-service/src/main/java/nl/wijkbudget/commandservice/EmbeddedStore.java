package nl.wijkbudget.commandservice;

import javax.sql.DataSource;
import nl.wijkbudget.log.command.AppendGuard;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.LogSchema;
import nl.wijkbudget.log.command.StoreIdentity;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log in our own database; with Axon Server there is none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class EmbeddedStore {
    @Bean
    StoreIdentity storeIdentity(DataSource database) {
        return LogSchema.migrate(database);
    }

    /** Needs the identity, because that is made together with the tables. */
    @Bean(destroyMethod = "")
    GroupCommitEventStorageEngine eventStorageEngine(
            DataSource database,
            StoreIdentity migrated,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters,
            ObjectProvider<AppendGuard> guards) {
        return GroupCommitEventStorageEngine.builder(database)
                .serializer(serializer)
                .upcasterChain(new EventUpcasterChain(upcasters.orderedStream().toList()))
                .guards(guards.orderedStream().toList())
                .build();
    }

    @Bean(destroyMethod = "")
    LogEventStore eventStore(GroupCommitEventStorageEngine engine) {
        return LogEventStore.over(engine);
    }
}
