package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A key makes a request safe to repeat; ballots leave no key behind. */
@WithDoors
class IdempotencyTest {
    private static final String IDEA = """
            {'round': 'voorbeeldwijk-2026', 'neighbourhood': 'voorbeeldwijk',
             'proposal': {'theme': 'groen', 'title': '%s', 'summary': 'Gras', 'willHelp': false}}""";
    private static final String HOOD = "{'neighbourhood': '%s', 'name': 'Zonwijk', 'residents': 3}";

    private final Doors doors;
    private final CommandBus bus;
    private final JdbcClient table;

    @Autowired
    IdempotencyTest(Doors doors, CommandBus bus, javax.sql.DataSource database) {
        this.doors = doors;
        this.bus = bus;
        this.table = JdbcClient.create(database);
    }

    @Test
    void the_same_request_gets_the_recorded_answer() {
        MvcTestResult first = keyed("same", HOOD.formatted("zonwijk-1"));
        doors.post("/buurten", HOOD.formatted("zonwijk-2")).exchange();
        MvcTestResult again = keyed("same", HOOD.formatted("zonwijk-1"));

        assertThat(again).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
        assertThat(again).hasHeader("Location", "/api/v1/buurten/zonwijk-1");
        assertThat(again.getResponse().getHeader("Log-Position"))
                .isEqualTo(first.getResponse().getHeader("Log-Position"));
        assertThat(doors.read(again)).isEqualTo(doors.read(first));
    }

    @Test
    void a_refusal_is_repeated_too() {
        MvcTestResult first = keyed("refused", HOOD.formatted("zon wijk"));
        MvcTestResult again = keyed("refused", HOOD.formatted("zon wijk"));

        assertThat(again).hasStatus(400).hasContentType("application/problem+json");
        assertThat(doors.read(again)).isEqualTo(doors.read(first));
    }

    @Test
    void the_key_of_another_request_is_refused() {
        keyed("taken", HOOD.formatted("zonwijk-3"));

        MvcTestResult other = keyed("taken", HOOD.formatted("zonwijk-4"));

        assertThat(other).hasStatus(409);
        assertThat(doors.read(other).path("code").asString()).isEqualTo("idempotency.key-is-used-already");
    }

    @Test
    void the_same_request_of_someone_else_is_another_request() {
        keyed("mine", HOOD.formatted("zonwijk-5"));

        MvcTestResult other = doors.anonymous(HttpMethod.POST, "/buurten", HOOD.formatted("zonwijk-5"))
                .headers(Doors.by(Wijk.RESIDENT))
                .header("Idempotency-Key", "mine")
                .exchange();

        assertThat(doors.read(other).path("code").asString()).isEqualTo("idempotency.key-is-used-already");
    }

    @Test
    void a_request_under_way_is_not_carried_out_twice() {
        keyed("busy", HOOD.formatted("zonwijk-6"));
        table.sql("update idempotency set status = null where request_key = 'busy'")
                .update();

        MvcTestResult early = keyed("busy", HOOD.formatted("zonwijk-6"));

        assertThat(early).hasStatus(409).hasHeader("Retry-After", "1");
        assertThat(doors.read(early).path("code").asString()).isEqualTo("idempotency.in-progress");
    }

    @Test
    void a_claim_of_a_process_that_is_gone_is_taken_over() {
        keyed("left", HOOD.formatted("zonwijk-7"));
        table.sql("update idempotency set status = null, claimed_at = dateadd(minute, -3, claimed_at)"
                        + " where request_key = 'left'")
                .update();

        assertThat(keyed("left", HOOD.formatted("zonwijk-7"))).hasStatus(201);
    }

    @Test
    void a_failure_on_our_side_is_not_kept() {
        table.sql("delete from idempotency where request_key = 'unhandled'").update();

        MvcTestResult first = doors.post("/projecten", IDEA.formatted("Tuin"))
                .header("Idempotency-Key", "unhandled")
                .exchange();

        boolean kept = table.sql("select count(*) from idempotency where request_key = 'unhandled'")
                        .query(Integer.class)
                        .single()
                > 0;
        assertThat(kept).isEqualTo(first.getResponse().getStatus() < 500);
    }

    @Test
    void a_change_at_the_same_moment_is_not_kept() {
        Registration meanwhile = bus.registerDispatchInterceptor(messages -> {
            throw new ConcurrencyException("Someone else was first");
        });
        MvcTestResult first = keyed("at-once", HOOD.formatted("zonwijk-9"));
        meanwhile.cancel();

        assertThat(first).hasStatus(409).hasHeader("Retry-After", "1");
        assertThat(doors.read(first).path("code").asString()).isEqualTo("store.concurrent-change");
        assertThat(keyed("at-once", HOOD.formatted("zonwijk-9"))).hasStatus(201);
    }

    @Test
    void a_store_that_cannot_be_used_is_not_kept() {
        Registration meanwhile = bus.registerDispatchInterceptor(messages -> {
            throw new EventStoreException("Standing by");
        });
        MvcTestResult first = keyed("standby", HOOD.formatted("zonwijk-10"));
        meanwhile.cancel();

        assertThat(first).hasStatus(503).hasHeader("Retry-After", "1");
        assertThat(keyed("standby", HOOD.formatted("zonwijk-10"))).hasStatus(201);
    }

    @Test
    void a_request_carried_out_again_after_a_crash_makes_the_same_thing() {
        ProposeProject first = proposed("crashed");
        table.sql("delete from idempotency where request_key = 'crashed'").update();

        assertThat(proposed("crashed")).isEqualTo(first);
        assertThat(first.project().value()).matches("[2-9a-z]{12}");
        assertThat(proposed("other").project()).isNotEqualTo(first.project());
    }

    @Test
    void a_key_with_spaces_is_refused() {
        assertThat(doors.read(keyed("a b", HOOD.formatted("zonwijk-8")))
                        .path("code")
                        .asString())
                .isEqualTo("idempotency.key-is-malformed");
    }

    @Test
    void ballots_leave_no_key_behind() {
        doors.anonymous(HttpMethod.POST, "/rondes/voorbeeldwijk-2026/stembiljetten", "{}")
                .header("Idempotency-Key", "ballot")
                .exchange();
        doors.anonymous(HttpMethod.POST, "/rondes/voorbeeldwijk-2026/stemintrekkingen", "{}")
                .header("Idempotency-Key", "ballot")
                .exchange();

        assertThat(table.sql("select count(*) from idempotency where request_key = 'ballot'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rondes/voorbeeldwijk-2026/%73tembiljetten",
                "/api/v1/rondes/voorbeeldwijk-2026/%73%74emintrekkingen",
                "/%61pi/v1/rondes/voorbeeldwijk-2026/stembiljetten"
            })
    void ballots_leave_no_key_behind_however_their_address_is_spelled(String address) {
        MvcTestResult cast = doors.anonymous(HttpMethod.POST, "", "{}")
                .uri(URI.create(address))
                .header("Idempotency-Key", "spelled")
                .exchange();

        assertThat(cast).hasStatus(400);
        assertThat(doors.read(cast).path("code").asString()).isEqualTo("request.is-malformed");
        assertThat(table.sql("select count(*) from idempotency where request_key = 'spelled'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void other_writes_are_kept_however_their_address_is_spelled() {
        for (int i = 0; i < 2; i++) {
            MvcTestResult answer = doors.post("", HOOD.formatted("zonwijk-11"))
                    .uri(URI.create("/api/v1/%62uurten"))
                    .header("Idempotency-Key", "spelled-hood")
                    .exchange();
            assertThat(answer).hasStatus(201);
            assertThat(answer.getResponse().containsHeader("Idempotency-Replayed"))
                    .isEqualTo(i > 0);
        }
    }

    @Test
    void what_no_door_answers_leaves_no_key_behind() {
        assertThat(doors.post("/nergens", "{}")
                        .header("Idempotency-Key", "nowhere")
                        .exchange())
                .hasStatus(404);

        assertThat(table.sql("select count(*) from idempotency where request_key = 'nowhere'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_import_leaves_no_key_behind_and_may_be_sent_again() {
        var file = new MockMultipartFile("bestand", "leeg.pb", null, new byte[] {'M'});
        for (int i = 0; i < 2; i++) {
            assertThat(doors.upload("/imports", file)
                            .header("Idempotency-Key", "import")
                            .exchange())
                    .hasStatus(202)
                    .doesNotContainHeader("Idempotency-Replayed");
        }

        assertThat(table.sql("select count(*) from idempotency where request_key = 'import'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ProposeProject proposed(String key) {
        return (ProposeProject)
                doors.sentBy(doors.post("/projecten", IDEA.formatted("Tuin")).header("Idempotency-Key", key));
    }

    private MvcTestResult keyed(String key, String body) {
        return doors.post("/buurten", body).header("Idempotency-Key", key).exchange();
    }
}
