package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What programs read of a small round. */
@ReadingTest
class JsonTest {
    private static final String LAST = "52";

    private final Reader reader;

    JsonTest(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buurten",
                "/buurten/voorbeeldwijk",
                "/buurten/voorbeeldwijk/themas",
                "/buurten/voorbeeldwijk/themas/groen",
                "/rondes?buurt=voorbeeldwijk",
                "/rondes/voorbeeldwijk-2026",
                "/rondes/voorbeeldwijk-2026/opkomst",
                "/rondes/voorbeeldwijk-2026/uitslag",
                "/rondes/voorbeeldwijk-2026/uitslag/stappen",
                "/rondes/voorbeeldwijk-2026/uitslag/redenen",
                "/rondes/voorbeeldwijk-2026/uitslag/vergelijking",
                "/rondes/voorbeeldwijk-2026/tellingen",
                "/rondes/voorbeeldwijk-2026/agenda",
                "/projecten?ronde=voorbeeldwijk-2026&thema=groen&status=feasible",
                "/projecten/bomen",
                "/projecten/bomen/geld",
                "/kasboeken/voorbeeldwijk",
                "/kasboeken/voorbeeldwijk/boekingen",
                "/uitvoeringen/bomen",
                "/besluiten?onderdeel=agenda&actor=koploper",
                "/beheer/projecties"
            })
    void every_read_says_its_version_and_the_position_it_reflects(String path) {
        String mark = path.contains("?") ? "&" : "?";
        MvcTestResult answer = reader.json("/api/v1" + path + mark + "positie=" + LAST);

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(answer).headers().hasValue("API-Version", "0.1.0");
        assertThat(answer).headers().hasValue("Log-Position", LAST);
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
    }

    @Test
    void reasons_in_the_language_that_is_asked_for() {
        MvcTestResult english = reader.json("/api/v1/rondes/voorbeeldwijk-2026/uitslag/redenen", "en-GB,nl;q=0.5");

        assertThat(english).headers().hasValue("Content-Language", "en");
        assertThat(english)
                .bodyJson()
                .extractingPath("$.reasons[2]")
                .asMap()
                .containsEntry("project", "bankjes")
                .containsEntry("funded", false)
                .containsEntry("sentence", "Not chosen: EUR 3,100 was left and this project costs EUR 10,000.")
                .containsEntry("change", "With 1 more vote this project would have been chosen.");
        assertThat(english)
                .bodyJson()
                .extractingPath("$.reasons[2].grounds.code")
                .isEqualTo("DOES_NOT_FIT");
        assertThat(reader.json("/api/v1/rondes/voorbeeldwijk-2026/uitslag/redenen", "fr,%"))
                .headers()
                .hasValue("Content-Language", "nl");
    }

    @Test
    void the_same_ballots_under_other_rules() {
        assertThat(reader.json("/api/v1/rondes/voorbeeldwijk-2026/uitslag/vergelijking"))
                .bodyJson()
                .extractingPath("$.alternatives[1]")
                .asMap()
                .containsEntry("funded", List.of("bankjes", "speelplek"))
                .containsEntry("spent", 1_500_000)
                .containsEntry("served", 1);
    }

    @Test
    void every_step_with_exact_figures() {
        MvcTestResult answer = reader.json("/api/v1/rondes/voorbeeldwijk-2026/uitslag/stappen");

        assertThat(answer).bodyJson().extractingPath("$.steps[0].score").isEqualTo("2");
        assertThat(answer).bodyJson().extractingPath("$.ties[0].order").isEqualTo(List.of("speelplek", "bankjes"));
        assertThat(answer).bodyJson().extractingPath("$.pots[0].spent").isEqualTo(2_500_000);
    }

    @Test
    void a_list_of_rounds() {
        assertThat(reader.json("/api/v1/rondes?buurt=voorbeeldwijk")).bodyJson().isStrictlyEqualTo("""
                {"rounds": [{
                  "round": "voorbeeldwijk-2026",
                  "neighbourhood": "voorbeeldwijk",
                  "title": "Ronde 2026",
                  "phase": "AGENDA_ADOPTED",
                  "plannedAt": "2026-03-02T12:06:00Z"
                }], "next": null}
                """);
        assertThat(reader.json("/api/v1/rondes?buurt=elders"))
                .bodyJson()
                .isStrictlyEqualTo("{\"rounds\": [], \"next\": null}");
    }

    @Test
    void a_list_of_neighbourhoods() {
        assertThat(reader.json("/api/v1/buurten?limit=1&cursor=voorbeeldwijk"))
                .bodyJson()
                .isStrictlyEqualTo("{\"neighbourhoods\": [], \"next\": null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/buurten?limit=0", "/buurten?limit=101", "/rondes?limit=101", "/rondes?cursor=-x"})
    void a_page_that_cannot_be_is_refused(String path) {
        assertThat(reader.json("/api/v1" + path)).hasStatus(400);
    }

    @Test
    void the_turnout() {
        assertThat(reader.json("/api/v1/rondes/voorbeeldwijk-2026/opkomst"))
                .bodyJson()
                .isStrictlyEqualTo("""
                {
                  "round": "voorbeeldwijk-2026",
                  "inTheBox": 2,
                  "withdrawn": 1,
                  "channels": [
                    {"channel": "ONLINE", "castBallots": 2, "replaced": 1},
                    {"channel": "PAPER", "castBallots": 1, "replaced": 0}
                  ]
                }
                """);
    }

    @Test
    void the_books() {
        assertThat(reader.json("/api/v1/kasboeken/voorbeeldwijk")).bodyJson().isStrictlyEqualTo("""
                {
                  "ledger": "voorbeeldwijk",
                  "neighbourhood": "voorbeeldwijk",
                  "currency": "EUR",
                  "received": 2810000,
                  "free": 810000,
                  "allocated": 2000000,
                  "paid": 400000,
                  "funds": [{
                    "fund": "wijkfonds",
                    "name": "Wijkfonds",
                    "free": 810000,
                    "earmarks": [{"theme": null, "area": null, "free": 810000}]
                  }],
                  "projects": [
                    {"project": "bomen", "allocated": 2000000, "committed": 1500000, "paid": 400000}
                  ],
                  "balances": [
                    {"account": "allocation:a1", "balance": 500000},
                    {"account": "commitment:c1", "balance": 1100000},
                    {"account": "external:corporatie", "balance": 400000},
                    {"account": "external:gemeente", "balance": -2810000},
                    {"account": "fund:wijkfonds:*:*", "balance": 810000}
                  ]
                }
                """);
    }

    @Test
    void a_decision_with_its_event_as_json() {
        assertThat(reader.json("/api/v1/besluiten?stroom=agenda:voorbeeldwijk-2026&limit=1&cursor=38"))
                .bodyJson()
                .isStrictlyEqualTo("""
                {
                  "decisions": [{
                    "position": 37,
                    "decidedAt": "2026-03-02T12:37:00Z",
                    "capability": "agenda",
                    "event": "ItemDeferred",
                    "stream": "agenda:voorbeeldwijk-2026",
                    "actor": "koploper",
                    "role": "FRONT_RUNNER",
                    "mandate": "koploper",
                    "reason": "De grond is vervuild",
                    "content": {"agenda": "voorbeeldwijk-2026", "project": "speelplek"},
                    "causation": null,
                    "correlation": null
                  }],
                  "next": 37
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/projecten?limit=2, </api/v1/projecten?limit=2&cursor=bomen>; rel=\"next\"",
        "/api/v1/kasboeken/voorbeeldwijk/boekingen?limit=1,"
                + " </api/v1/kasboeken/voorbeeldwijk/boekingen?limit=1&cursor=42>; rel=\"next\"",
        "/api/v1/besluiten?limit=5&cursor=10, </api/v1/besluiten?limit=5&cursor=5>; rel=\"next\"",
    })
    void a_list_names_its_next_page(String address, String link) {
        assertThat(reader.json(address)).headers().hasValue("Link", link);
    }

    @Test
    void pages_of_a_list_follow_each_other_to_the_end() {
        MvcTestResult last = reader.json("/api/v1/projecten?cursor=schommel&limit=1");

        assertThat(reader.json("/api/v1/projecten?cursor=bomen&limit=2"))
                .bodyJson()
                .extractingPath("$.projects[*].project")
                .asArray()
                .containsExactly("glijbaan", "schommel");
        assertThat(last)
                .bodyJson()
                .extractingPath("$.projects[*].project")
                .asArray()
                .containsExactly("speelplek");
        assertThat(last).headers().doesNotContainHeader("Link");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/buurten/onbekend, neighbourhood:onbekend",
        "/api/v1/buurten/onbekend/themas, neighbourhood:onbekend",
        "/api/v1/buurten/voorbeeldwijk/themas/onbekend, theme:onbekend",
        "/api/v1/rondes/onbekend, round:onbekend",
        "/api/v1/rondes/onbekend/opkomst, round:onbekend",
        "/api/v1/rondes/onbekend/uitslag, round:onbekend",
        "/api/v1/rondes/onbekend/tellingen, round:onbekend",
        "/api/v1/rondes/onbekend/agenda, agenda:onbekend",
        "/api/v1/projecten/onbekend, project:onbekend",
        "/api/v1/projecten/onbekend/geld, project:onbekend",
        "/api/v1/kasboeken/onbekend, ledger:onbekend",
        "/api/v1/kasboeken/onbekend/boekingen, ledger:onbekend",
        "/api/v1/uitvoeringen/bankjes, delivery:bankjes",
    })
    void what_is_not_there_is_a_problem(String address, String id) {
        MvcTestResult answer = reader.json(address);

        assertThat(answer)
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {
                  "type": "urn:wijkbudget:problem:read.is-unknown",
                  "title": "Niet gevonden",
                  "status": 404,
                  "detail": "\\"%s\\" bestaat niet.",
                  "instance": "%s",
                  "code": "read.is-unknown",
                  "id": "%s"
                }
                """.formatted(id, address, id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/api/v1/projecten?limit=0; limit; 1 … 100",
                "/api/v1/projecten?limit=101; limit; 1 … 100",
                "/api/v1/projecten?limit=veel; limit; 1 … 100",
                "/api/v1/projecten?status=mooi; status; PROPOSED, FEASIBLE, INFEASIBLE, WITHDRAWN, MERGED",
                "/api/v1/besluiten?cursor=-1; cursor; 0 …",
                "/api/v1/besluiten?stroom=x; stroom; A stream is a kind and an id, such as project:fietsstraat",
                "/api/v1/buurten?positie=-2; positie; -1 …",
            })
    void a_parameter_that_is_wrong_is_named_with_what_is_allowed(String address, String parameter, String allowed) {
        MvcTestResult answer = reader.json(address);

        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
        assertThat(answer).bodyJson().extractingPath("$.allowed").isEqualTo(allowed);
    }

    @Test
    void a_name_that_cannot_be_an_id_is_refused_with_the_form_of_an_id() {
        MvcTestResult answer = reader.json("/api/v1/rondes/-x");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("round");
        assertThat(answer).bodyJson().extractingPath("$.allowed").asString().startsWith("A round id has 1 to 150");
    }

    @Test
    void a_read_that_waited_in_vain_says_how_far_it_is() {
        MvcTestResult answer = reader.json("/api/v1/rondes?positie=53");

        assertThat(answer)
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).headers().hasValue("Retry-After", "1");
        assertThat(answer).headers().hasValue("Log-Position", LAST);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("read.is-behind");
        assertThat(answer).bodyJson().extractingPath("$.reached").isEqualTo(52);
    }

    @Test
    void who_accepts_no_json_is_told_that_there_is_nothing_else() {
        MvcTestResult answer = reader.browse("/api/v1/buurten");

        assertThat(answer).hasStatus(HttpStatus.NOT_ACCEPTABLE);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("request.nothing-acceptable");
    }

    @Test
    void an_operator_sends_a_failed_read_model_on_or_goes_back_to_the_page() {
        String order = "/api/v1/beheer/projecties/theme.dashboard/herkansing";
        String known = "/api/v1/beheer/projecties/round.overview/herkansing";

        assertThat(reader.post(known, MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.ACCEPTED)
                .headers()
                .hasValue("Location", "/api/v1/beheer/projecties");
        assertThat(reader.post(known, MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.SEE_OTHER)
                .headers()
                .hasValue("Location", "/beheer");
        assertThat(reader.post(order, MediaType.APPLICATION_JSON)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
