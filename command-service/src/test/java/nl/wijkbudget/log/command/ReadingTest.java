package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.NOON;
import static nl.wijkbudget.log.command.LogUnderTest.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkbudget.log.command.LogUnderTest.Noted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ReadingTest {

    private final LogUnderTest log;
    private final GroupCommitEventStorageEngine engine;

    ReadingTest(DatabaseKind kind) {
        log = new LogUnderTest(kind);
        engine = log.engine();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_event_comes_back_as_it_was() {
        var told = new GenericDomainEventMessage<>(
                "Notebook", "a", 0, new Noted("é \" \\ 😀"), MetaData.with("actor", "clerk"), "id", NOON);
        engine.appendEvents(told);

        DomainEventMessage<?> read = engine.readEvents("a").next();

        assertThat(read.getIdentifier()).isEqualTo("id");
        assertThat(read.getType()).isEqualTo("Notebook");
        assertThat(read.getAggregateIdentifier()).isEqualTo("a");
        assertThat(read.getSequenceNumber()).isZero();
        assertThat(read.getPayload()).isEqualTo(told.getPayload());
        assertThat(read.getMetaData()).isEqualTo(told.getMetaData());
        assertThat(read.getTimestamp()).isEqualTo(NOON);
    }

    @Test
    void a_long_stream_of_an_aggregate_is_read_page_by_page() {
        engine.appendEvents(IntStream.range(0, 250).mapToObj(i -> event("a", i)).toList());
        engine.appendEvents(event("b", 0));

        assertThat(engine.readEvents("a", 20).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(20, 250).boxed().toList());
        assertThat(engine.lastSequenceNumberFor("a")).contains(249L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void tokens_are_positions() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTokenAt(NOON)).isNull();

        engine.appendEvents(eventAt(0, NOON), eventAt(1, NOON.plusSeconds(2)), eventAt(2, NOON.plusSeconds(1)));

        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.createTokenAt(NOON)).isNull();
        assertThat(engine.createTokenAt(NOON.plusNanos(1))).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(NOON.plusSeconds(2))).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(NOON.plusSeconds(3))).isEqualTo(new GlobalSequenceTrackingToken(2));
    }

    private static DomainEventMessage<Noted> eventAt(long sequence, Instant time) {
        return new GenericDomainEventMessage<>(
                "Notebook", "a", sequence, new Noted("x"), MetaData.emptyInstance(), "event " + sequence, time);
    }

    @Test
    void old_revisions_are_upcast_for_aggregates_and_for_streams() throws InterruptedException {
        engine.appendEvents(event("a", 0, "old"));
        engine.close();
        var upcasting = log.engine(settings -> settings.upcasterChain(new Shouting()));

        assertThat(upcasting.readEvents("a").next().getPayload()).isEqualTo(new Noted("OLD"));
        assertThat(log.store(upcasting).openStream(null).nextAvailable().getPayload())
                .isEqualTo(new Noted("OLD"));
        assertThat(upcasting.readEvents(null, false).map(event -> event.getPayload()
                        .toString()))
                .containsExactly("Noted[text=OLD]");
    }

    @Test
    void the_latest_snapshot_is_kept() {
        engine.storeSnapshot(event("a", 3, "three"));
        engine.storeSnapshot(event("a", 7, "seven"));
        engine.storeSnapshot(event("a", 5, "five"));

        assertThat(engine.readSnapshot("a").map(DomainEventMessage::getSequenceNumber))
                .contains(7L);
        assertThat(engine.readSnapshot("a").orElseThrow().getPayload()).isEqualTo(new Noted("seven"));
        assertThat(engine.readSnapshot("b")).isEmpty();
    }

    @Test
    void a_bulk_reader_gets_the_stored_json_of_the_types_it_asks_for() {
        engine.appendEvents(event("a", 0), other("b", 0), event("a", 1), other("b", 1), event("a", 2));

        List<PayloadRow> first = engine.log().read(-1, 2, List.of(Noted.class.getName()));
        List<PayloadRow> rest = engine.log().read(2, 10, List.of(Noted.class.getName()));

        assertThat(Stream.concat(first.stream(), rest.stream()).map(ReadingTest::text))
                .containsExactly("0 a 0 {\"text\":\"a 0\"}", "2 a 1 {\"text\":\"a 1\"}", "4 a 2 {\"text\":\"a 2\"}");
        assertThat(engine.log().read(-1, 10)).extracting(PayloadRow::position).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(engine.log().head()).isEqualTo(4);
    }

    private static DomainEventMessage<String> other(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>("Notebook", aggregate, sequence, "just text");
    }

    private static String text(PayloadRow row) {
        return row.position() + " " + row.aggregateId() + " " + row.sequence() + " "
                + new String(row.payload(), StandardCharsets.UTF_8);
    }

    @Test
    void a_token_of_another_store_is_refused() {
        var store = log.store(engine);
        var foreign = GapAwareTrackingToken.newInstance(3, List.of());

        assertThatThrownBy(() -> store.openStream(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    /** From no revision to revision 2. */
    private static final class Shouting extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation representation) {
            return representation.getType().getName().equals(Noted.class.getName());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation representation) {
            var type = new SimpleSerializedType(Noted.class.getName(), "2");
            return representation.upcastPayload(type, ObjectNode.class, node -> {
                node.put("text", node.get("text").asString().toUpperCase(Locale.ROOT));
                return node;
            });
        }
    }
}
