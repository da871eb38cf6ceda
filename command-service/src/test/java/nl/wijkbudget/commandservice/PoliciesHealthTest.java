package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Health knows of a policy that cannot get past an event, and of one that can again. */
class PoliciesHealthTest {
    private static final String GROUP = "policy.of-a-test";

    private final AtomicBoolean broken = new AtomicBoolean();
    private final Configuration axon = policy(new Greeter(broken));
    private final AtomicBoolean leading = new AtomicBoolean(true);
    private final PoliciesHealth health =
            new PoliciesHealth(List.of(GROUP), axon.eventProcessingConfiguration(), leading::get);

    @BeforeEach
    void start() {
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void a_policy_that_follows_is_up() {
        assertThat(health.health())
                .isEqualTo(Health.up().withDetail(GROUP, "FOLLOWING").build());
    }

    @Test
    void a_policy_that_cannot_go_on_is_down_until_it_can() {
        broken.set(true);
        axon.eventBus().publish(GenericEventMessage.asEventMessage("hello"));

        assertThat(whenHealthIs(Status.DOWN))
                .isEqualTo(Health.down()
                        .withDetail(GROUP, "FAILED at java.lang.IllegalStateException: No voice for hello")
                        .build());

        broken.set(false);

        assertThat(whenHealthIs(Status.UP))
                .isEqualTo(Health.up().withDetail(GROUP, "FOLLOWING").build());
    }

    @Test
    void a_policy_that_was_stopped_is_down() {
        axon.shutdown();

        assertThat(health.health())
                .isEqualTo(Health.down().withDetail(GROUP, "STOPPED").build());
    }

    @Test
    void a_policy_that_was_stopped_because_another_process_leads_rests() {
        axon.shutdown();
        leading.set(false);

        assertThat(health.health())
                .isEqualTo(Health.up().withDetail(GROUP, "RESTING").build());
    }

    private Health whenHealthIs(Status status) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!health.health().getStatus().equals(status) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return health.health();
    }

    private static Configuration policy(Object handler) {
        var configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer.configureEmbeddedEventStore(PoliciesHealthTest::memory);
        configurer
                .eventProcessing()
                .registerEventHandler(c -> handler)
                .byDefaultAssignTo(GROUP)
                .registerListenerInvocationErrorHandler(GROUP, c -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(GROUP, Configuration::eventStore);
        return configurer.buildConfiguration();
    }

    private static EventStorageEngine memory(Configuration axon) {
        return new InMemoryEventStorageEngine();
    }

    /** A policy that may lose its voice. */
    record Greeter(AtomicBoolean broken) {
        @EventHandler
        void on(String greeting) {
            if (broken.get()) {
                throw new IllegalStateException("No voice for " + greeting);
            }
        }
    }
}
