package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static nl.wijkbudget.log.command.LogUnderTest.loose;
import static nl.wijkbudget.log.command.LogUnderTest.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wijkbudget.evidence.Entry;
import nl.wijkbudget.evidence.Opening;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectWithdrawn;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of the events of Axon Server, against a server of our own that speaks its protocol. */
class SeenLeavesTest {
    private static final ActorId PERSON = new ActorId("p-1");

    private final ScriptedServer server = new ScriptedServer();
    private final String url = DatabaseKind.H2.freshUrl();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void every_event_has_a_leaf_at_its_position_that_opens_to_it(DatabaseKind kind) {
        try (LogOnServer program = new LogOnServer(server, kind.freshUrl())) {
            program.publish(event("a", 0), event("a", 1)).publish(event("b", 0));

            assertThat(program.log.durableHead()).isEqualTo(2);
            List<Opening> openings = program.log.log().openings(-1, 2, 10);
            assertThat(openings)
                    .extracting(opening -> opening.envelope().eventId())
                    .containsExactly("a 0", "a 1", "b 0");
            assertThat(entries(program, 2))
                    .containsExactlyElementsOf(openings.stream()
                            .map(opening ->
                                    position(opening.position(), Entry.of(opening.envelope(), opening.salt(), null)))
                            .toList());
        }
    }

    @Test
    void an_envelope_holds_all_that_the_server_keeps_of_an_event() {
        Map<String, Object> told = Map.of("role", "ORGANISER", "actor", "p-1", "count", 3, "sure", true, "part", 0.5);
        try (LogOnServer program = new LogOnServer(server, url)) {
            program.publish(event("a", 0).withMetaData(told), loose("nobody's"));
            program.log.durableHead();

            List<String> envelopes = program.log.log().openings(-1, 1, 10).stream()
                    .map(opening -> said(opening.envelope().bytes()))
                    .toList();

            assertThat(envelopes.get(0))
                    .isEqualTo(
                            "WBE1|a 0|Notebook|a|\0\0\0\0\0\0\0\0|nl.wijkbudget.log.command.LogUnderTest$Noted|absent"
                                    + "|2026-03-20T12:00:00.123000000Z|{\"text\":\"a 0\"}"
                                    + "|{\"actor\":\"p-1\",\"count\":3,\"part\":0.5,\"role\":\"ORGANISER\",\"sure\":true}");
            assertThat(envelopes.get(1))
                    .endsWith("|absent|absent|absent|nl.wijkbudget.log.command.LogUnderTest$Noted|absent"
                            + "|2026-03-20T12:00:00.123000000Z|{\"text\":\"nobody's\"}|{}");
        }
    }

    @Test
    void who_follows_is_told_the_metadata() throws InterruptedException {
        try (LogOnServer program = new LogOnServer(server, url)) {
            program.publish(event("a", 0).withMetaData(Map.of("actor", "p-1")));
            try (var stream = program.store.openStream(null)) {
                assertThat(stream.nextAvailable().getMetaData()).isEqualTo(MetaData.with("actor", "p-1"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void whoever_reads_first_makes_the_one_leaf(DatabaseKind kind) throws InterruptedException {
        String shared = kind.freshUrl();
        try (LogOnServer here = new LogOnServer(server, shared);
                LogOnServer there = new LogOnServer(server, shared)) {
            IntStream.range(0, 1_200).forEach(next -> here.publish(event("a", next)));
            List<Callable<Object>> readers = List.of(
                    here.log::durableHead,
                    there.log::durableHead,
                    () -> read(here, 1_200),
                    () -> read(there, 1_200),
                    () -> read(there, 1_200));

            assertThat(together(readers)).containsExactly(1_199L, 1_199L, 1_200, 1_200, 1_200);
            assertThat(here.log.log().entries(-1, 1_199, 2_000))
                    .extracting(EntryRow::position)
                    .containsExactlyElementsOf(
                            LongStream.range(0, 1_200).boxed().toList());
            assertThat(here.doubt()).isEmpty();
            assertThat(there.doubt()).isEmpty();
        }
    }

    @Test
    void who_asks_for_the_leaf_of_an_event_waits_until_somebody_reads_it() throws InterruptedException {
        try (LogOnServer program = new LogOnServer(server, url)) {
            program.publish(event("a", 0), event("a", 1));
            assertThat(program.log.log().entryOf("a 1")).isEmpty();

            List<Object> entries = together(List.of(
                    () -> program.patient().log().entryOf("a 1").orElseThrow(),
                    () -> program.log.durableHead(),
                    () -> program.patient().log().entryOf("a 1").orElseThrow()));

            byte[] entry = program.log.log().entries(0, 1, 1).get(0).entry();
            assertThat(entries).containsExactly(entry, 1L, entry);
        }
    }

    @Test
    void nothing_is_read_while_the_server_is_away() {
        try (LogOnServer program = new LogOnServer(server, url)) {
            program.publish(event("a", 0)).log.durableHead();
            server.breaksOff();

            assertThatThrownBy(program.log::durableHead).isInstanceOf(EventStoreException.class);
            assertThat(program.log.log().entryOf("a 0")).isPresent();
            assertThat(program.log.log().entryOf("a 1")).isEmpty();
            assertThat(program.doubt()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void salts_go_from_leaves_by_or_about_a_person_and_from_no_other(DatabaseKind kind) {
        try (LogOnServer program = new LogOnServer(server, kind.freshUrl())) {
            program.publish(withdrawn("tuin", "p-1"), withdrawn("bank", "p-11"));
            program.log.durableHead();
            program.publish(withdrawn("p-1", "desk"), event("a", 0).withMetaData(Map.of("actor", "p-1")));
            program.publish(withdrawn("boom", "p-1"));

            program.forget(PERSON);
            program.forget(PERSON);

            assertThat(program.log.log().openings(-1, 4, 10))
                    .extracting(Opening::position)
                    .containsExactly(1L, 3L);
            assertThat(program.log.log().entries(-1, 4, 10)).hasSize(5);
        }
    }

    @Test
    void one_process_signs_until_it_closes() {
        try (LogOnServer second = new LogOnServer(server, DatabaseKind.POSTGRESQL.freshUrl())) {
            String shared = second.database.getJdbcUrl();
            try (LogOnServer first = new LogOnServer(server, shared)) {
                assertThat(first.log.leads()).isTrue();
                assertThat(second.log.leads()).isFalse();
                assertThat(first.log.leads()).isTrue();
            }
            assertThat(second.log.leads()).isTrue();
        }
    }

    @Test
    void another_store_begins_without_leaves_once_it_may() {
        try (LogOnServer program = new LogOnServer(server, url)) {
            program.publish(event("a", 0)).log.durableHead();
        }
        try (LogOnServer refused = new LogOnServer(server, url, "axonserver:elders:8124/default", false)) {
            assertThatThrownBy(refused.log::durableHead).isInstanceOf(DoubtfulLog.class);
        }
        try (LogOnServer anew = new LogOnServer(server, url, "axonserver:elders:8124/default", true)) {
            assertThat(anew.log.log().entries(-1, 0, 10)).isEmpty();
        }
    }

    private static DomainEventMessage<?> withdrawn(String project, String actor) {
        return new GenericDomainEventMessage<>(
                "Project", project, 0, new ProjectWithdrawn(new ProjectId(project)), MetaData.with("actor", actor));
    }

    private static int read(LogOnServer program, int count) throws InterruptedException {
        int read = 0;
        try (var stream = program.store.openStream(null)) {
            while (read < count) {
                stream.nextAvailable();
                read++;
            }
        }
        return read;
    }

    private static List<String> entries(LogOnServer program, long last) {
        return program.log.log().entries(-1, last, 10).stream()
                .map(row -> position(row.position(), row.entry()))
                .toList();
    }

    private static String position(long position, byte[] entry) {
        return position + " " + new String(entry, StandardCharsets.ISO_8859_1);
    }

    /** The values of an envelope, without their lengths. */
    private static String said(byte[] envelope) {
        StringBuilder said = new StringBuilder(new String(envelope, 0, 4, StandardCharsets.US_ASCII));
        ByteBuffer bytes = ByteBuffer.wrap(envelope, 4, envelope.length - 4);
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            byte[] value = new byte[Math.max(length, 0)];
            bytes.get(value);
            said.append('|').append(length < 0 ? "absent" : new String(value, StandardCharsets.UTF_8));
        }
        return said.toString();
    }
}
