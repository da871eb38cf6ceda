package nl.wijkbudget.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;

/** An event of an earlier revision is read as if it had been written today, through the serializer that production uses. */
class UpcastersTest {
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();
    private static final EventUpcaster CHAIN = new EventUpcasterChain(new LampLitFrom1To2());
    private static final LampLit WHITE = new LampLit("brink", "white");

    @Test
    void an_earlier_revision_is_read_as_the_present_one() {
        assertThat(read("1", "{\"lamp\":\"brink\"}", CHAIN).getPayload()).isEqualTo(WHITE);
    }

    @Test
    void the_present_revision_is_left_alone() {
        assertThat(read("2", "{\"lamp\":\"brink\",\"colour\":\"red\"}", CHAIN).getPayload())
                .isEqualTo(new LampLit("brink", "red"));
    }

    @Test
    void without_the_upcaster_the_colour_is_lost() {
        assertThat(read("1", "{\"lamp\":\"brink\"}", NoOpEventUpcaster.INSTANCE).getPayload())
                .isNotEqualTo(WHITE);
    }

    @Test
    void what_surrounds_the_event_stays_as_it_was() {
        DomainEventMessage<?> read = read("1", "{\"lamp\":\"brink\"}", CHAIN);
        assertThat(read.getIdentifier()).isEqualTo("event-1");
        assertThat(read.getAggregateIdentifier()).isEqualTo("thing:brink");
        assertThat(read.getSequenceNumber()).isZero();
        assertThat(read.getTimestamp()).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(read.getMetaData()).containsEntry("actor", "bewoner-1").hasSize(1);
    }

    @Test
    void the_chain_of_production_leaves_present_events_alone() {
        assertThat(read("2", "{\"lamp\":\"brink\",\"colour\":\"red\"}", Upcasters.chain())
                        .getPayload())
                .isEqualTo(new LampLit("brink", "red"));
    }

    private static DomainEventMessage<?> read(String revision, String json, EventUpcaster upcasters) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(new StoredEvent(LampLit.class.getName(), revision, json)), SERIALIZER, upcasters)
                .next();
    }
}
