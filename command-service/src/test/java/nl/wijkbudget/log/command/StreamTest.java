package nl.wijkbudget.log.command;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.wijkbudget.log.command.LogUnderTest.event;
import static nl.wijkbudget.log.command.LogUnderTest.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.wijkbudget.log.command.LogUnderTest.Noted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class StreamTest {

    private final LogUnderTest log;
    private final GroupCommitEventStorageEngine engine;
    private final LogEventStore store;

    StreamTest(DatabaseKind kind) {
        log = new LogUnderTest(kind);
        engine = log.engine(settings -> settings.tailCapacity(100));
        store = log.store(engine);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_stream_gives_everything_after_its_token() throws InterruptedException {
        append(0, 10);

        assertThat(read(store, null, 10)).isEqualTo(expected(0, 10));
        assertThat(read(store, new GlobalSequenceTrackingToken(6), 3)).isEqualTo(expected(7, 10));
        assertThat(store.openStream(new GlobalSequenceTrackingToken(9)).hasNextAvailable())
                .isFalse();
    }

    @Test
    void a_stream_goes_from_pages_to_the_tail_without_a_seam() throws InterruptedException {
        var many = IntStream.range(0, 4_500).mapToObj(i -> event("a", i)).toList();
        engine.appendEvents(many);
        append(4_500, 4_700);

        assertThat(read(store, null, 4_700)).isEqualTo(expected(0, 4_700));
    }

    @Test
    void a_stream_entered_in_the_middle_of_a_commit_gives_only_what_follows() throws InterruptedException {
        engine.appendEvents(IntStream.range(0, 10).mapToObj(i -> event("a", i)).toList());

        assertThat(read(store, new GlobalSequenceTrackingToken(6), 3)).isEqualTo(expected(7, 10));
    }

    @Test
    void a_page_that_ends_in_the_middle_of_a_commit_in_the_tail_repeats_nothing() throws InterruptedException {
        engine.appendEvents(
                IntStream.range(0, 1_990).mapToObj(i -> event("a", i)).toList());
        engine.appendEvents(
                IntStream.range(1_990, 2_050).mapToObj(i -> event("a", i)).toList());

        assertThat(read(store, null, 2_050)).isEqualTo(expected(0, 2_050));
    }

    @Test
    void what_is_unwanted_stays_in_the_database_but_for_the_last_one() throws InterruptedException {
        var many = IntStream.range(0, 4_500).mapToObj(i -> event("a", i)).toList();
        engine.appendEvents(many);
        engine.appendEvents(new GenericDomainEventMessage<>("Notebook", "b", 0, "wanted"));
        engine.appendEvents(many.stream().map(StreamTest::ofAnother).toList());
        var stream = store.openStream(null);

        var seen = new ArrayList<Long>();
        while (stream.hasNextAvailable()) {
            var event = stream.nextAvailable();
            seen.add(event.trackingToken().position().orElseThrow());
            if (event.getPayload() instanceof Noted) {
                stream.skipMessagesWithPayloadTypeOf(event);
            }
        }

        assertThat(seen.subList(2_000, seen.size())).containsExactly(4_500L, 9_000L);
    }

    @Test
    void ten_readers_see_all_events_in_order_while_they_are_appended() throws InterruptedException {
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 10; i++) {
            tasks.add(() -> read(store, null, 300));
        }
        tasks.add(() -> {
            append(0, 300);
            return expected(0, 300);
        });

        assertThat(together(tasks)).containsOnly(expected(0, 300));
    }

    @Test
    void a_waiting_reader_is_woken_by_the_commit() throws Exception {
        var stream = store.openStream(null);
        var woken = CompletableFuture.supplyAsync(() -> {
            try {
                return stream.hasNextAvailable(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                return false;
            }
        });
        assertThat(stream.hasNextAvailable(20, MILLISECONDS)).isFalse();
        append(0, 1);

        assertThat(woken.get(10, SECONDS)).isTrue();
        assertThat(stream.peek()).isPresent();
    }

    @Test
    void a_callback_is_called_at_once_and_at_every_commit_until_the_stream_is_closed() throws InterruptedException {
        var stream = store.openStream(null);
        var calls = new CountDownLatch(3);
        assertThat(stream.setOnAvailableCallback(calls::countDown)).isTrue();
        assertThat(calls.getCount()).isEqualTo(2);

        append(0, 2);
        assertThat(calls.await(10, SECONDS)).isTrue();
        stream.close();
    }

    @Test
    void another_process_follows_without_leading() throws InterruptedException {
        var follower = log.store(log.follower(settings -> settings));
        append(0, 5);
        var stream = follower.openStream(new GlobalSequenceTrackingToken(4));
        append(5, 7);

        assertThat(stream.hasNextAvailable(10, SECONDS)).isTrue();
        assertThat(stream.nextAvailable().getIdentifier()).isEqualTo("a 5");
        assertThat(follower.leads()).isFalse();
        assertThat(read(follower, null, 7)).isEqualTo(expected(0, 7));
    }

    private static GenericDomainEventMessage<?> ofAnother(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                "Notebook", "c", event.getSequenceNumber(), event.getPayload(), MetaData.emptyInstance());
    }

    private void append(int from, int to) {
        for (int i = from; i < to; i++) {
            engine.appendEvents(event("a", i));
        }
    }

    private static List<String> read(LogEventStore store, @Nullable TrackingToken token, int count)
            throws InterruptedException {
        var seen = new ArrayList<String>();
        try (TrackingEventStream stream = store.openStream(token)) {
            while (seen.size() < count && stream.hasNextAvailable(10, SECONDS)) {
                var event = stream.nextAvailable();
                var position = (GlobalSequenceTrackingToken) event.trackingToken();
                seen.add(position.getGlobalIndex() + " " + event.getPayload());
            }
        }
        return seen;
    }

    private static List<String> expected(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> i + " Noted[text=a " + i + "]")
                .toList();
    }
}
