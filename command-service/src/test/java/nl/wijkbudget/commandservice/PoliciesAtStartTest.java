package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import nl.wijkbudget.following.command.QueuesMail;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.policy.command.PoliciesOfAnotherStore;
import nl.wijkbudget.policy.command.PolicyOrigin;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.RoundPlanned;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PoliciesAtStartTest {
    private static final String URL = "jdbc:h2:mem:policies-at-start;DB_CLOSE_DELAY=-1";

    @Test
    void a_program_whose_policies_followed_another_store_does_not_start() {
        try (var first = started()) {
            publish(first.getBean(EventStore.class));
            first.getBean(JdbcClient.class)
                    .sql("update policy_origin set store_identity = 'axonserver:axon.example/default'")
                    .update();
        }

        JdbcClient.create(new DriverManagerDataSource(URL, "sa", ""))
                .sql("insert into following (actor, subject, language, since, stop)"
                        + " values ('p-1', 'neighbourhood:wijk', 'nl', current_timestamp, 'hash')")
                .update();

        assertThatThrownBy(PoliciesAtStartTest::started).hasRootCauseInstanceOf(PoliciesOfAnotherStore.class);

        try (var again = started("--" + PolicyOrigin.RESTART + "=true")) {
            waitForTheEndOf(QueuesMail.GROUP, again);
            assertThat(again.getBean(JdbcClient.class)
                            .sql("select count(*) from outbox")
                            .query(Integer.class)
                            .single())
                    .as("what happened before a policy began is no news")
                    .isZero();
        }
        started().close();
    }

    /** Two events of one round, of which the second is news for who follows its neighbourhood. */
    private static void publish(EventStore store) {
        RoundId round = new RoundId("ronde");
        NeighbourhoodId place = new NeighbourhoodId("wijk");
        store.publish(
                new GenericDomainEventMessage<>(
                        "Round", round.toString(), 0, new RoundPlanned(round, place, "Ronde", "EUR")),
                new GenericDomainEventMessage<>("Round", round.toString(), 1, new ProposalsOpened(round)));
    }

    private static void waitForTheEndOf(String group, ConfigurableApplicationContext program) {
        TrackingEventProcessor policy = program.getBean(EventProcessingConfiguration.class)
                .eventProcessorByProcessingGroup(group, TrackingEventProcessor.class)
                .orElseThrow();
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (policy.processingStatus().values().stream()
                        .noneMatch(status -> status.getCurrentPosition().orElse(-1) == 1)
                && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(policy.processingStatus().values())
                .singleElement()
                .extracting(status -> status.getCurrentPosition().orElse(-1))
                .isEqualTo(1L);
    }

    private static ConfigurableApplicationContext started(String... more) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--spring.config.name=command-service",
                                "--spring.datasource.url=" + URL,
                                "--server.port=0",
                                "--wijkbudget.vault.key=dGhlIGZpcnN0IGtleSBvZiB0aGUgdGVzdCB2YXVsdC4=",
                                "--spring.mail.host=127.0.0.1",
                                "--wijkbudget.vault.mail.from=wijkbudget@example.org",
                                "--wijkbudget.vault.mail.site=https://wijkbudget.example",
                                "--spring.jmx.enabled=false"),
                        Stream.of(more))
                .toArray(String[]::new);
        return new SpringApplication(CommandService.class).run(all);
    }
}
