package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** An import stores nothing before someone says yes, and then exactly what was shown. */
@WithDoors
class ImportWaitsTest {
    private static final String ELECTION = """
            META
            key;value
            description;%1$s
            country;Netherlands
            unit;Waiting %1$s
            instance;2025
            num_projects;2
            num_votes;2
            budget;100
            vote_type;approval
            rule;their own
            date_begin;01.06.2025
            date_end;30.06.2025
            PROJECTS
            project_id;cost;name;category;latitude
            1;40;Bomen;groen,water;53.2
            2;30.50;Bank;;53.3
            VOTES
            voter_id;age;vote
            a;42;1
            b;43;1,2
            """;

    private final Doors doors;
    private final JdbcClient tables;

    @Autowired
    ImportWaitsTest(Doors doors, JdbcClient tables) {
        this.doors = doors;
        this.tables = tables;
    }

    @Test
    void shows_what_will_come_in_and_stores_nothing() {
        long before = events();
        JsonNode shown = rehearsed("Shown", "");

        assertThat(shown.path("ended").asBoolean()).isFalse();
        assertThat(shown.path("round").isNull()).isTrue();
        JsonNode preview = shown.path("preview");
        String round = "netherlands-waiting-shown-2025-"
                + preview.path("sha256").asString().substring(0, 8);
        assertThat(preview.path("columns").size()).isEqualTo(19);
        assertThat(preview.path("columns").get(15))
                .isEqualTo(doors.tree("{'section': 'PROJECTS', 'name': 'latitude', 'use': 'LOCATION', 'taken': true}"));
        assertThat(preview.path("columns").get(17))
                .isEqualTo(doors.tree("{'section': 'VOTES', 'name': 'age', 'use': 'ABOUT_VOTERS', 'taken': false}"));
        assertThat(preview.path("projects")).isEqualTo(doors.tree("""
                [{'id': '1', 'title': 'Bomen', 'theme': 'groen', 'cost': 4000},
                 {'id': '2', 'title': 'Bank', 'theme': 'Overig', 'cost': 3050}]"""));
        var rest = ((tools.jackson.databind.node.ObjectNode) preview)
                .without(java.util.List.of("columns", "projects", "sha256"));
        assertThat((JsonNode) rest).isEqualTo(doors.tree("""
                {'round': '%s', 'title': 'Shown', 'neighbourhood': 'Waiting Shown', 'standing': 'NEW',
                 'named': 'their own', 'known': false, 'rule': 'most-votes-first-skip', 'measure': 'VOTES',
                 'parameters': {}, 'currency': 'EUR', 'budget': 10000, 'cost': 7050, 'ballots': 2}""".formatted(round)));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_yes_imports_it_once() {
        JsonNode shown = rehearsed("Agreed", "");
        String id = shown.path("id").asString();

        assertThat(send(id, "bevestiging")).hasStatus(202);
        assertThat(send(id, "bevestiging")).hasStatus(202);
        JsonNode done = told(id, report -> report.path("ended").asBoolean());

        assertThat(done.path("step").asString()).isEqualTo("DONE");
        assertThat(done.path("round")).isEqualTo(shown.at("/preview/round"));
        assertThat(done.path("preview").isNull()).isTrue();
        assertThat(ballots(done)).isEqualTo(2);
        assertThat(doors.read(send(id, "afwijzing")).path("step").asString())
                .as("a no comes too late")
                .isEqualTo("DONE");

        assertThat(rehearsed("Agreed", "").at("/preview/standing").asString()).isEqualTo("WHOLE");
    }

    @Test
    void a_no_leaves_nothing_behind() {
        long before = events();
        String id = rehearsed("Declined", "").path("id").asString();

        JsonNode left = doors.read(send(id, "afwijzing"));

        assertThat(left.path("step").asString()).isEqualTo("DECLINED");
        assertThat(left.path("ended").asBoolean()).isTrue();
        assertThat(doors.read(send(id, "bevestiging")).path("step").asString()).isEqualTo("DECLINED");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_program_may_say_yes_beforehand() {
        String id = upload("Beforehand", "?bevestigd=true");

        JsonNode done = told(id, report -> report.path("ended").asBoolean());

        assertThat(done.path("problems").isEmpty()).as(done.toString()).isTrue();
        assertThat(ballots(done)).isEqualTo(2);
    }

    @Test
    void an_import_that_nobody_knows_is_said_to_be_forgotten() {
        for (String what : new String[] {"bevestiging", "afwijzing"}) {
            MvcTestResult answer = send("lang-geleden", what);
            assertThat(answer).hasStatus(404);
            assertThat(doors.read(answer).path("code").asString()).isEqualTo("import.is-unknown");
        }
    }

    private JsonNode rehearsed(String title, String query) {
        return told(upload(title, query), report -> !report.path("preview").isNull());
    }

    private String upload(String title, String query) {
        byte[] content = ELECTION.formatted(title).getBytes(StandardCharsets.UTF_8);
        MvcTestResult answer = doors.upload(
                        "/imports" + query, new MockMultipartFile("bestand", "stad.pb", null, content))
                .exchange();
        assertThat(answer).hasStatus(202);
        return doors.read(answer).path("id").asString();
    }

    private MvcTestResult send(String id, String what) {
        return doors.post("/imports/" + id + "/" + what, "").exchange();
    }

    private JsonNode told(String id, Predicate<JsonNode> enough) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonNode report = follow(id);
        while (!enough.test(report) && !report.path("ended").asBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            report = follow(id);
        }
        assertThat(enough).as(report.toString()).accepts(report);
        return report;
    }

    private JsonNode follow(String id) {
        return doors.read(doors.anonymous(HttpMethod.GET, "/imports/" + id, "").exchange());
    }

    private long events() {
        return tables.sql("select count(*) from event_log").query(Long.class).single();
    }

    private long ballots(JsonNode done) {
        return tables.sql("select count(*) from event_log where payload_type like '%.VoteCast' and aggregate_id like ?")
                .param("ballot:" + done.path("round").asString() + "%")
                .query(Long.class)
                .single();
    }
}
