package nl.wijkbudget.projection;

import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A log in memory, and a {@link Scenario} to put history into it: for tests of what stands on projections. */
@Configuration(proxyBeanMethods = false)
@Import({Circumstances.class, Scenario.class, Tables.class})
public class HistoryInMemory {

    @Bean
    EventsInMemory eventStore(@Qualifier("eventSerializer") Serializer serializer) {
        return new EventsInMemory(serializer);
    }
}
