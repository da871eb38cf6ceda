package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What comes back through a door: positions, addresses, refusals and problems. */
@WithDoors
class AnswersTest {
    private static final String MOON = "{'neighbourhood': '%s', 'name': 'Maanwijk', 'residents': 300}";

    private final Doors doors;
    private final EventStore events;

    @Autowired
    AnswersTest(Doors doors, EventStore events) {
        this.doors = doors;
        this.events = events;
    }

    @Test
    void what_is_made_is_answered_with_its_address_and_its_position_in_the_log() {
        MvcTestResult made =
                doors.post("/buurten", MOON.formatted("maanwijk-1")).exchange();

        long position = doors.read(made).path("position").asLong(-1);
        assertThat(made).hasStatus(201).containsHeader("API-Version");
        assertThat(doors.read(made)).isEqualTo(doors.tree("{'position': %d, 'id': 'maanwijk-1'}".formatted(position)));
        assertThat(made.getResponse().getHeader("Location")).isEqualTo("/api/v1/buurten/maanwijk-1");
        assertThat(made.getResponse().getHeader("Log-Position")).isEqualTo(String.valueOf(position));
    }

    @Test
    void a_refusal_names_the_mandates_of_the_same_person_that_would_do() {
        doors.post("/buurten", MOON.formatted("maanwijk-9")).exchange();
        doors.post("/buurten/maanwijk-9/mandaten", mandate("rond", "ORGANISER", "ORGANISE_ROUND"))
                .exchange();
        doors.post("/buurten/maanwijk-9/mandaten", mandate("contact", "THEME_CONTACT", "CARRY_OUT_PROJECT"))
                .exchange();
        Authority unsaid = Authority.of(Wijk.ORGANISER.actor(), Role.ORGANISER);

        MvcTestResult refused = doors.anonymous(
                        HttpMethod.POST,
                        "/rondes",
                        "{'round': 'maanwijk-ronde', 'neighbourhood': 'maanwijk-9', 'title': 'R', 'currency': 'EUR'}")
                .headers(Doors.by(unsaid))
                .exchange();

        assertThat(refused).hasStatus(403);
        assertThat(doors.read(refused).path("code").asString("")).isEqualTo("decision.mandate-is-missing");
        assertThat(doors.read(refused).path("instead"))
                .isEqualTo(doors.tree("[{'mandate': 'rond', 'role': 'ORGANISER'}]"));
        assertThat(doors.read(refused).path("detail").asString(""))
                .endsWith("U kunt het wel doen als: procesbeheerder (rond).");
    }

    private static String mandate(String name, String role, String competence) {
        return """
                {'mandate': '%s',
                 'grant': {'holder': 'procesbeheer', 'role': '%s', 'competences': ['%s'],
                           'from': '2020-01-01T00:00:00Z', 'until': '2120-01-01T00:00:00Z'}}""".formatted(name, role, competence);
    }

    @Test
    void positions_follow_one_another() {
        MvcTestResult first =
                doors.post("/buurten", MOON.formatted("maanwijk-2")).exchange();
        MvcTestResult second = doors.put("/buurten/maanwijk-2/themas/groen", "{'name': 'Groen'}")
                .exchange();

        assertThat(second).hasStatus(200);
        assertThat(doors.read(second).path("position").asLong(-1))
                .isEqualTo(doors.read(first).path("position").asLong(-1) + 1);
    }

    @Test
    void a_repeat_that_changes_nothing_answers_the_head_of_the_log() {
        MvcTestResult first =
                doors.post("/buurten", MOON.formatted("maanwijk-3")).exchange();
        MvcTestResult again =
                doors.post("/buurten", MOON.formatted("maanwijk-3")).exchange();

        assertThat(doors.read(again)).isEqualTo(doors.read(first));
    }

    @Test
    void events_carry_who_decided_and_why() {
        doors.post("/buurten", "{'neighbourhood': 'maanwijk-4', 'name': 'M', 'residents': 3, 'reason': 'Nieuw'}")
                .exchange();

        DomainEventMessage<?> event =
                events.readEvents("neighbourhood:maanwijk-4").next();
        assertThat(event.getMetaData().subset("actor", "role", "mandate", "reason"))
                .containsOnly(
                        Map.entry("actor", "procesbeheer"),
                        Map.entry("role", "ORGANISER"),
                        Map.entry("mandate", "procesbeheer"),
                        Map.entry("reason", "Nieuw"));
    }

    @Test
    void a_refusal_is_a_problem_with_its_code_and_figures() {
        MvcTestResult refused =
                doors.put("/buurten/nergens/themas/groen", "{'name': 'Groen'}").exchange();

        assertThat(refused).hasStatus(404).hasContentType("application/problem+json");
        assertThat(doors.read(refused)).isEqualTo(doors.tree("""
                {'type': 'urn:wijkbudget:refusal:neighbourhood.neighbourhood-is-unknown',
                 'title': 'Bestaat niet', 'status': 404, 'detail': 'Buurt nergens bestaat niet.',
                 'instance': '/api/v1/buurten/nergens/themas/groen',
                 'code': 'neighbourhood.neighbourhood-is-unknown', 'neighbourhood': 'nergens'}"""));
    }

    @Test
    void who_may_not_decide_is_told_so_with_403() {
        MvcTestResult refused = doors.anonymous(HttpMethod.POST, "/buurten", MOON.formatted("maanwijk-5"))
                .headers(Doors.by(Wijk.RESIDENT))
                .header("Accept-Language", "en-GB,en;q=0.8")
                .exchange();

        assertThat(refused).hasStatus(403);
        assertThat(doors.read(refused).path("detail").asString())
                .isEqualTo("As resident you may not do this. Only organiser may.");
    }

    @Test
    void what_has_no_address_of_its_own_is_read_with_what_it_belongs_to() {
        doors.post("/buurten", MOON.formatted("maanwijk-9")).exchange();

        MvcTestResult made = doors.post("/buurten/maanwijk-9/mandaten", """
                        {'mandate': 'regie', 'grant': {'holder': 'buur-1', 'role': 'ORGANISER',
                         'competences': ['ORGANISE_ROUND'],
                         'from': '2026-01-01T00:00:00Z', 'until': '2027-01-01T00:00:00Z'}}""").exchange();

        assertThat(made).hasStatus(201).hasHeader("Location", "/api/v1/buurten/maanwijk-9");
        assertThat(doors.read(made).path("id").asString()).isEqualTo("regie");
    }

    @Test
    void speaks_arabic() {
        MvcTestResult refused = doors.put("/buurten/nergens/themas/groen", "{'name': 'Groen'}")
                .header("Accept-Language", "ar")
                .exchange();

        assertThat(doors.read(refused).path("detail").asString()).isEqualTo("لا يوجد حي باسم nergens.");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        MvcTestResult wrong = doors.anonymous(
                        HttpMethod.POST, "/buurten", "{'neighbourhood': 'maan wijk', 'residents': 'veel', 'kleur': 1}")
                .headers(Doors.by(Wijk.RESIDENT))
                .header("Wijkbudget-Mandate", "geen mandaat")
                .exchange();

        assertThat(wrong).hasStatus(400);
        assertThat(doors.read(wrong).path("errors").values())
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("Wijkbudget-Mandate", "neighbourhood", "name", "residents", "kleur");
    }

    @Test
    void what_is_in_the_path_is_not_in_the_body() {
        MvcTestResult wrong = doors.put("/buurten/maanwijk-6/themas/groen", "{'theme': 'grijs', 'name': 'Groen'}")
                .exchange();

        assertThat(doors.read(wrong).path("errors"))
                .isEqualTo(doors.tree("[{'field': 'theme', 'message': 'Is said in the path already'}]"));
    }

    @Test
    void unreadable_json_is_pointed_at() {
        MvcTestResult wrong = doors.post("/buurten", "{'neighbourhood': }").exchange();

        assertThat(wrong).hasStatus(400);
        assertThat(doors.read(wrong).path("detail").asString())
                .isEqualTo("Het verzoek is geen leesbare JSON, zie regel 1, teken 19.");
    }

    @Test
    void an_unknown_path_is_a_problem() {
        MvcTestResult lost = doors.post("/gemeenten", "{}").exchange();

        assertThat(lost).hasStatus(404);
        assertThat(doors.read(lost).path("code").asString()).isEqualTo("request.path-is-unknown");
    }

    @Test
    void another_method_is_a_problem_that_names_the_possible_ones() {
        MvcTestResult wrong = doors.put("/rondes", "{}").exchange();

        assertThat(wrong).hasStatus(405);
        assertThat(wrong.getResponse().getHeader("Allow")).isEqualTo("POST");
    }

    @Test
    void every_answer_has_the_headers_that_keep_browsers_safe() {
        assertThat(doors.post("/gemeenten", "{}").exchange())
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .hasHeader("API-Version", "0.1.0");
    }
}
