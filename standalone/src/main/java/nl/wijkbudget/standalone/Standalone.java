package nl.wijkbudget.standalone;

import java.time.Clock;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.commandservice.CommandServiceAssembly;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.pabulib.command.PabulibImport;
import nl.wijkbudget.queryservice.QueryServiceAssembly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides in one process, over one database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandServiceAssembly.class, QueryServiceAssembly.class})
public class Standalone {
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    nl.wijkbudget.projection.StoreIdentity embeddedStore(nl.wijkbudget.log.command.StoreIdentity store) {
        return store::toString;
    }

    /** A context of Axon Server has no identity of its own: its address stands for it. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    nl.wijkbudget.projection.StoreIdentity remoteStore(
            @Value("${axon.axonserver.servers:localhost}") String servers,
            @Value("${axon.axonserver.context:default}") String context) {
        return () -> "axonserver:" + servers + "/" + context;
    }

    @Bean
    ImportFiles importFiles(PabulibImport importing) {
        return new ImportFiles(importing, System.out);
    }

    @Bean
    Demo demo(CommandDoor door, EventHistory history, BallotPapers papers, Clock clock) {
        return new Demo(door, history, papers, clock);
    }
}
