package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogSchema;
import nl.wijkbudget.log.command.StoreState;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes over one log: policies follow it in the one that appends. */
class PoliciesOfAStandbyTest {
    private static final String URL = "jdbc:h2:mem:standby-policies;DB_CLOSE_DELAY=-1";

    private final HikariDataSource database = new HikariDataSource();

    @BeforeEach
    void open() {
        database.setJdbcUrl(URL);
        database.setUsername("sa");
        LogSchema.migrate(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rest_while_another_process_leads_and_start_when_this_one_does() {
        GroupCommitEventStorageEngine leader = GroupCommitEventStorageEngine.builder(database)
                .serializer(Jackson3Serializer.builder().build())
                .build();
        leader.start();
        assertThat(leader.state()).isEqualTo(StoreState.LEADING);
        try (ConfigurableApplicationContext standby = commandService()) {
            PoliciesHealth health = standby.getBean(PoliciesHealth.class);

            assertThat(health.health()).isEqualTo(all("RESTING"));
            assertThat(claims()).as("tokens that the leader could not have").isZero();

            leader.close();

            assertThat(eventually(() -> health.health().equals(all("FOLLOWING"))))
                    .as(health.health().toString())
                    .isTrue();
            assertThat(eventually(() -> claims() == Policies.GROUPS.size())).isTrue();
        }
        assertThat(claims()).isZero();
    }

    private int claims() {
        return JdbcClient.create(database)
                .sql("select count(*) from policy_token where owner is not null")
                .query(Integer.class)
                .single();
    }

    private static Health all(String state) {
        Health.Builder health = Health.up();
        Policies.GROUPS.forEach(policy -> health.withDetail(policy, state));
        return health.build();
    }

    private static ConfigurableApplicationContext commandService() {
        return new SpringApplication(CommandService.class)
                .run(
                        "--spring.config.name=command-service",
                        "--spring.datasource.url=" + URL,
                        "--server.port=0",
                        "--spring.jmx.enabled=false");
    }

    private static boolean eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return condition.getAsBoolean();
    }
}
