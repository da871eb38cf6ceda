package nl.wijkbudget.commandservice;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The write side as a process of its own, configured by {@code command-service.yaml}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandServiceAssembly.class)
public class CommandService {
    public static void main(String[] arguments) {
        var application = new SpringApplication(CommandService.class);
        application.setDefaultProperties(Map.of("spring.config.name", "command-service"));
        application.run(arguments);
    }
}
