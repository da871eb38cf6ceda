package nl.wijkbudget.benchmark;

import javax.sql.DataSource;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.projection.ProjectionsAssembly;
import nl.wijkbudget.projection.StoreIdentity;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The read side as it runs in the product, over a log that is there already. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ProjectionsAssembly.class)
class ReadModels {
    @Bean
    StoreIdentity identity() {
        return () -> "benchmark";
    }

    @Bean(destroyMethod = "")
    GroupCommitEventStorageEngine eventStorageEngine(
            DataSource database, @Qualifier("eventSerializer") Serializer serializer) {
        return GroupCommitEventStorageEngine.builder(database)
                .serializer(serializer)
                .build();
    }

    @Bean(destroyMethod = "")
    LogEventStore eventStore(GroupCommitEventStorageEngine engine) {
        return LogEventStore.over(engine);
    }
}
