package nl.wijkbudget.commandservice;

import java.time.Clock;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.door.command.NewNames;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
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
        return () -> "nieuw";
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
