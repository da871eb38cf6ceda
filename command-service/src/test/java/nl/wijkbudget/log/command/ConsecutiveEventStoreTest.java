package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.ScriptedServer.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wijkbudget.round.RoundClosed;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server of our own that speaks Axon Server's protocol; no real one was asked. */
class ConsecutiveEventStoreTest {
    private static final String STORE = "axonserver:axon.example:8124/default";
    private static final String ADVICE = "Nothing after it is read or written";

    private final ScriptedServer server = new ScriptedServer();
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:consecutive;DB_CLOSE_DELAY=-1", "sa", "");
    private final AxonServerConfiguration settings = AxonServerConfiguration.builder()
            .servers("localhost:" + server.port())
            .componentName("proef")
            .build();
    private final AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
            .axonServerConfiguration(settings)
            .build();
    private LogTrust trust = new LogTrust();
    private ConsecutiveEventStore store = program();

    @AfterEach
    void close() throws Exception {
        connections.shutdown();
        server.close();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
        database.dispose();
    }

    @Test
    void gives_every_event_once_and_remembers_it() {
        server.tells(event(0, "a"), event(1, "b"), event(2, "c"));

        assertThat(read(null, 3)).containsExactly("0 a", "1 b", "2 c");
        assertThat(read(0L, 2)).containsExactly("1 b", "2 c");
        assertThat(seen().last()).isEqualTo(2);
        assertThat(trust.doubt()).isEmpty();
    }

    @Test
    void a_hole_is_not_passed() {
        server.tells(event(0, "a"), event(1, "b"), event(3, "d"), event(4, "e"));

        assertThat(readUntilDoubt(null)).containsExactly("0 a", "1 b");
        assertThat(trust.doubt()).contains(new LogDoubt("After position 1 comes 3: a hole"));
        assertThat(seen().last()).isEqualTo(1);
    }

    @Test
    void a_log_that_does_not_begin_at_0_has_a_hole_there() {
        server.tells(event(5, "f"));

        assertThat(readUntilDoubt(null)).isEmpty();
        assertThat(trust.doubt()).contains(new LogDoubt("After position -1 comes 5: a hole"));
    }

    @Test
    void an_event_for_the_second_time_is_not_given() {
        server.tells(event(0, "a"), event(1, "b"), event(1, "b"), event(2, "c"));

        assertThat(readUntilDoubt(null)).containsExactly("0 a", "1 b");
        assertThat(trust.doubt()).contains(new LogDoubt("After position 1 comes 1: an event for the second time"));
    }

    @Test
    void a_step_back_is_not_taken() {
        server.tells(event(0, "a"), event(1, "b"), event(2, "c"), event(0, "a"));

        assertThat(readUntilDoubt(null)).containsExactly("0 a", "1 b", "2 c");
        assertThat(trust.doubt()).contains(new LogDoubt("After position 2 comes 0: a step back"));
    }

    @Test
    void once_in_doubt_nobody_reads_and_nobody_writes() {
        server.tells(event(0, "a"), event(2, "c"));
        readUntilDoubt(null);

        assertThatThrownBy(() -> store.openStream(new GlobalSequenceTrackingToken(0)))
                .isInstanceOf(DoubtfulLog.class)
                .hasMessageContaining("After position 0 comes 2: a hole")
                .hasMessageContaining(ADVICE);
        assertThatThrownBy(() -> store.publish(GenericEventMessage.asEventMessage("anything")))
                .isInstanceOf(DoubtfulLog.class);
    }

    @Test
    void one_reader_in_doubt_stops_another_that_had_no_reason() {
        server.tells(event(0, "a"), event(1, "b"));
        try (BlockingStream<TrackedEventMessage<?>> other = store.openStream(null)) {
            trust.lose(LogDoubt.changed(7));

            assertThatThrownBy(() -> other.hasNextAvailable(10, TimeUnit.SECONDS))
                    .isInstanceOf(DoubtfulLog.class);
        }
    }

    @Test
    void another_event_at_a_known_position_is_noticed_by_who_reads_it_again() {
        server.tells(event(0, "a"), event(1, "b"), event(2, "c"));
        read(null, 3);
        server.forgetsAndTells(event(0, "a"), event(1, "x"), event(2, "c"));
        startAgain();

        assertThat(readUntilDoubt(null)).containsExactly("0 a");
        assertThat(trust.doubt())
                .contains(new LogDoubt("At position 1 stands another event than was read there before"));
    }

    @Test
    void another_last_event_is_noticed_before_anything_is_read_after_it() {
        server.tells(event(0, "a"), event(1, "b"));
        read(null, 2);
        server.forgetsAndTells(event(0, "a"), event(1, "x"), event(2, "c"));
        startAgain();

        assertThat(readUntilDoubt(1L)).isEmpty();
        assertThat(trust.doubt())
                .contains(new LogDoubt("At position 1 stands another event than was read there before"));
    }

    @Test
    void a_server_that_was_emptied_is_not_begun_again() {
        server.tells(event(0, "a"), event(1, "b"), event(2, "c"));
        read(null, 3);
        server.forgetsAndTells(event(0, "a"));

        assertThat(readUntilDoubt(2L)).isEmpty();
        assertThat(trust.doubt()).contains(new LogDoubt("The log ends at position 0, and was read up to 2 before"));
    }

    @Test
    void another_store_is_refused_unless_it_may_be_begun_again() {
        LogTrust other = new LogTrust();
        SeenEvents.of(database, "axonserver:elders:8124/default", other, false);
        assertThat(other.doubt())
                .contains(new LogDoubt(
                        "What was read before came from " + STORE + ", and this is axonserver:elders:8124/default"));

        LogTrust anew = new LogTrust();
        assertThat(SeenEvents.of(database, "axonserver:elders:8124/default", anew, true)
                        .last())
                .isEqualTo(-1);
        assertThat(anew.doubt()).isEmpty();
    }

    @Test
    void a_follower_from_before_anything_was_remembered_is_overtaken_first() {
        server.tells(event(0, "a"), event(1, "b"), event(2, "c"), event(3, "d"));

        assertThat(read(2L, 1)).containsExactly("3 d");
        assertThat(seen().last()).isEqualTo(3);
    }

    @Test
    void a_lost_connection_is_no_doubt_and_reading_goes_on_at_the_next_position() throws InterruptedException {
        server.tells(event(0, "a"), event(1, "b"));
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            assertThat(given(stream, 2)).containsExactly("0 a", "1 b");
            server.breaksOff();
            assertThatThrownBy(() -> stream.hasNextAvailable(60, TimeUnit.SECONDS))
                    .isInstanceOf(AxonServerException.class);
        }
        server.tells(event(2, "c"));
        server.comesBack();

        assertThat(readAsAFollower(1L)).isEqualTo("2 c");
        assertThat(trust.doubt()).isEmpty();
    }

    private ConsecutiveEventStore program() {
        Serializer json = Jackson3Serializer.builder().build();
        SeenEvents seen = SeenEvents.of(database, STORE, trust, false);
        return ConsecutiveEventStore.over(
                AxonServerEventStore.builder().snapshotSerializer(json).snapshotFilter(SnapshotFilter.allowAll()),
                settings,
                connections,
                new ConsecutiveEventStore.Events(json, NoOpEventUpcaster.INSTANCE, seen, trust));
    }

    private void startAgain() {
        trust = new LogTrust();
        store = program();
    }

    private SeenEvents seen() {
        return SeenEvents.of(database, STORE, new LogTrust(), false);
    }

    private List<String> read(@Nullable Long after, int count) {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(token(after))) {
            return given(stream, count);
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private static List<String> given(BlockingStream<TrackedEventMessage<?>> stream, int count)
            throws InterruptedException {
        List<String> given = new ArrayList<>();
        while (given.size() < count) {
            assertThat(stream.hasNextAvailable(60, TimeUnit.SECONDS)).isTrue();
            given.add(said(stream.nextAvailable()));
        }
        return given;
    }

    /** What came before the doubt; that none comes fails. */
    private List<String> readUntilDoubt(@Nullable Long after) {
        List<String> given = new ArrayList<>();
        assertThatThrownBy(() -> {
                    try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(token(after))) {
                        while (stream.hasNextAvailable(60, TimeUnit.SECONDS)) {
                            given.add(said(stream.nextAvailable()));
                        }
                    }
                })
                .isInstanceOf(DoubtfulLog.class)
                .hasMessageContaining(ADVICE);
        return given;
    }

    /** As followers do: what failed is tried again. */
    private String readAsAFollower(long after) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < deadline) {
            try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(token(after))) {
                if (stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
                    return said(stream.nextAvailable());
                }
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            } catch (DoubtfulLog doubt) {
                throw doubt;
            } catch (RuntimeException unreachable) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("The server came back, and nobody noticed");
    }

    private static String said(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow() + " "
                + ((RoundClosed) message.getPayload()).round().value();
    }

    private static @Nullable GlobalSequenceTrackingToken token(@Nullable Long after) {
        return after == null ? null : new GlobalSequenceTrackingToken(after);
    }
}
