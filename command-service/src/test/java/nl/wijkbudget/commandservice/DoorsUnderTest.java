package nl.wijkbudget.commandservice;

import java.time.Clock;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.door.command.NewNames;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Time stands still, new names are known, and what is sent is seen. */
@TestConfiguration(proxyBeanMethods = false)
class DoorsUnderTest {
    @Bean
    @Primary
    Clock stillClock() {
        return Wijk.CLOCK;
    }

    @Bean
    @Primary
    NewNames knownNames() {
        return () -> "een-naam";
    }

    /** In the place of the guard, whose tests are those of the whole program. */
    @Bean
    @Order(0)
    SecurityFilterChain whoeverIsNamed(HttpSecurity http) {
        return http.securityMatcher(request -> true)
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterBefore(new WhoeverIsNamed(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    SentCommands sentCommands() {
        return new SentCommands();
    }

    @Bean
    SmartInitializingSingleton seeWhatIsSent(CommandBus bus, SentCommands sent) {
        return () -> bus.registerDispatchInterceptor(sent);
    }

    @Bean
    Doors doors(MockMvcTester http, SentCommands sent, JsonMapper json) {
        return new Doors(http, sent, json);
    }
}
