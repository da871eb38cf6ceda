package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.wijkbudget.policy.command.PoliciesOfAnotherStore;
import nl.wijkbudget.policy.command.PolicyOrigin;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class PoliciesAtStartTest {
    private static final String URL = "jdbc:h2:mem:policies-at-start;DB_CLOSE_DELAY=-1";

    @Test
    void a_program_whose_policies_followed_another_store_does_not_start() {
        try (var first = started()) {
            first.getBean(JdbcClient.class)
                    .sql("update policy_origin set store_identity = 'axonserver:axon.example/default'")
                    .update();
        }

        assertThatThrownBy(PoliciesAtStartTest::started).hasRootCauseInstanceOf(PoliciesOfAnotherStore.class);

        started("--" + PolicyOrigin.RESTART + "=true").close();
        started().close();
    }

    private static ConfigurableApplicationContext started(String... more) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--spring.config.name=command-service",
                                "--spring.datasource.url=" + URL,
                                "--server.port=0",
                                "--spring.jmx.enabled=false"),
                        Stream.of(more))
                .toArray(String[]::new);
        return new SpringApplication(CommandService.class).run(all);
    }
}
