package nl.wijkbudget.commandservice;

import nl.wijkbudget.door.command.RefusalAsDetails;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What commands need when another process may decide them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class Remote {
    @Bean
    RefusalAsDetails refusalAsDetails() {
        return new RefusalAsDetails();
    }
}
