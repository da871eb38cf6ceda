package nl.wijkbudget.projection;

import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The read side as it runs, over a log in memory. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ProjectionsAssembly.class, Circumstances.class, Scenario.class, Tables.class, ToyTallyProjection.class})
class ProjectionTestAssembly {

    @Bean
    EventsInMemory eventStore(@Qualifier("eventSerializer") Serializer serializer) {
        return new EventsInMemory(serializer);
    }
}
