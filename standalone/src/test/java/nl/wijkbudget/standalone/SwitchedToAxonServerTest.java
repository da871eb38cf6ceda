package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.commandservice.StoreName;
import nl.wijkbudget.evidence.command.LogState;
import nl.wijkbudget.evidence.command.TransparencyLog;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.history.command.LastWordGuard;
import nl.wijkbudget.history.command.StreamOfTheStore;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LeafStore;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.SeenLog;
import nl.wijkbudget.projection.StoreIdentity;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;

/** The program as it is put together with Axon Server switched on; nothing is started, so no server is looked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwitchedToAxonServerTest {
    private final Path folder;
    private ConfigurableApplicationContext program;

    SwitchedToAxonServerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void putTogether() {
        program = new SpringApplicationBuilder(Standalone.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("lifecycleProcessor", new NothingStarts()))
                .properties(Map.of("spring.config.name", "wijkbudget"))
                .run(
                        "--wijkbudget.data=" + folder,
                        "--wijkbudget.log.generate-key=true",
                        "--axon.axonserver.enabled=true",
                        "--axon.axonserver.servers=axon.invalid:8124");
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void nothing_is_left_of_the_embedded_store() {
        assertThat(List.of(GroupCommitEventStorageEngine.class, LogEventStore.class, LastWordGuard.class))
                .allSatisfy(
                        type -> assertThat(program.getBeanNamesForType(type)).isEmpty());
        assertThat(new Tables(program.getBean(DataSource.class))
                        .texts("select table_name from information_schema.tables where lower(table_name) in"
                                + " ('event_log', 'log_writer', 'store_identity')"))
                .isEmpty();
    }

    @Test
    void commands_and_events_go_to_the_server() {
        assertThat(program.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
        assertThat(program.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
        assertThat(program.getBean(InLogOrder.class)).isInstanceOf(StreamOfTheStore.class);
    }

    @Test
    void the_log_is_signed_of_what_was_read() {
        assertThat(program.getBean(LeafStore.class)).isInstanceOf(SeenLog.class);
        assertThat(program.getBean(TransparencyLog.class).status().state()).isEqualTo(LogState.RESTING);
    }

    @Test
    void read_models_and_policies_know_the_server_by_its_address() {
        String name = "axonserver:axon.invalid:8124/default";

        assertThat(program.getBean(StoreIdentity.class).identity()).isEqualTo(name);
        assertThat(program.getBean(StoreName.class)).isEqualTo(new StoreName(name));
        assertThat(new Tables(program.getBean(DataSource.class)).texts("select store_identity from policy_origin"))
                .containsExactly(name);
    }

    @Test
    void health_says_that_there_is_no_connection() {
        assertThat(program.getBean("axonServerConnection", HealthIndicator.class)
                        .health())
                .isEqualTo(Health.down()
                        .withDetail("axon.invalid:8124", "NOT CONNECTED")
                        .withDetail(
                                "advice",
                                "See that Axon Server runs there, or set axon.axonserver.servers to where it does")
                        .build());
    }

    @Test
    void a_refusal_from_another_process_is_read_back_whole() {
        VotingIsClosed refusal = new VotingIsClosed(Wijk.ROUND, Wijk.NOW);
        Serializer messages = program.getBean("messageSerializer", Serializer.class);

        Object readBack = messages.deserialize(messages.serialize(refusal, byte[].class));

        assertThat(readBack).isEqualTo(refusal);
    }

    private static final class NothingStarts implements LifecycleProcessor {
        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
