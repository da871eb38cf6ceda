package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking back on pages and in the API: a day, a moment or a position of the log. */
@ReadingTest
class AsOfTest {
    private static final String AGENDA = "/rondes/voorbeeldwijk-2026/agenda";
    private static final String THEMES = "/buurten/voorbeeldwijk/themas";
    private static final String TREES = "/projecten/bomen";
    private static final String SINCE = "//h2[@id='sindsdien']/following-sibling::*[1]/li";

    private final Reader reader;

    AsOfTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void an_agenda_is_shown_as_it_was_before_it_was_adopted() {
        Page then = reader.page(AGENDA + "?peildatum=36");

        assertThat(then.texts("//main//strong"))
                .contains("Zo stond het na nr. 36 van het logboek. Dit is niet de stand van nu.");
        assertThat(then.rows("Gestemd en vastgesteld, naast elkaar"))
                .extracting(row -> row.get(row.size() - 1))
                .containsExactly(
                        "De eerste 2: hiermee begint de buurt",
                        "Bij de eerste projecten Bekrachtigd door koploper, koploper, op 2 maart 2026",
                        "Bij de eerste projecten",
                        "Daarna",
                        "Wachtlijst");
        assertThat(then.texts(SINCE))
                .containsExactly("Agenda vastgesteld (2 maart 2026, nr. 38)", "Plan uitgesteld (2 maart 2026, nr. 37)");
        assertThat(then.texts("//tbody//th/a/@href"))
                .as("a project is shown as of then too")
                .allMatch(address -> address.endsWith("?peildatum=36"));
    }

    @Test
    void before_there_was_anything_a_page_says_so_and_tells_all_that_came() {
        assertThat(reader.page(AGENDA + "?peildatum=2026-03-01").texts("//main/p"))
                .containsExactly("Er was toen nog geen agenda.");
        assertThat(reader.page(THEMES + "?peildatum=2026-03-01").texts("//main/p"))
                .containsExactly("Er waren toen nog geen projecten.");
        Page trees = reader.page(TREES + "?peildatum=2026-03-01");
        assertThat(trees.texts("//main/p")).first().isEqualTo("Dit idee was er toen nog niet.");
        assertThat(trees.texts("//main//dl | //main//form[@method='post']")).isEmpty();
        assertThat(trees.texts(SINCE)).hasSize(18).first().asString().startsWith("Idee ingediend");
    }

    @Test
    void themes_are_added_up_as_of_then() {
        Page then = reader.page(THEMES + "?peildatum=47");

        assertThat(then.rows("Alle thema’s naast elkaar"))
                .containsExactly(
                        List.of(
                                "Groen",
                                "1",
                                "2",
                                "EUR 20.000,00",
                                "EUR 4.000,00",
                                "Gestart: 1. Klaar: 0. Gestopt: 0."),
                        List.of("Samen", "4", "2", "EUR 0,00", "EUR 0,00", "Gestart: 0. Klaar: 0. Gestopt: 0."));
        assertThat(then.texts(SINCE))
                .element(1)
                .isEqualTo("Meer bomen: Mijlpaal bereikt, Vergunning (2 maart 2026, nr. 49)");
    }

    @Test
    void what_voters_made_of_a_project_is_not_told_of_a_day_before_it_was_public() {
        Page then = reader.page(TREES + "?peildatum=30");

        assertThat(then.texts("//main/dl[1]/div/dt")).containsExactly("Stand", "Kosten", "Thema", "Plek", "Steun");
        assertThat(then.texts("//main/ol[1]/li")).noneMatch(moment -> moment.contains("stemmen"));
        assertThat(then.texts(SINCE)).anyMatch(moment -> moment.contains("Plaats 1, 2 stemmen"));
    }

    @ParameterizedTest
    @CsvSource({
        "gisteren, 'Dit is geen dag. Kies een dag, zoals 30 november 2026. U ziet de stand van nu.'",
        "2026-02-30, 'Dit is geen dag. Kies een dag, zoals 30 november 2026. U ziet de stand van nu.'",
        "2999-01-01, Deze dag moet nog komen. U ziet de stand van nu.",
        "2999-01-01T00:00:00Z, Deze dag moet nog komen. U ziet de stand van nu.",
        "53, Zo ver is het logboek nog niet. U ziet de stand van nu."
    })
    void what_is_no_day_of_the_past_is_said_beside_the_field(String peildatum, String said) {
        var answer = reader.browse(AGENDA + "?peildatum=" + peildatum);

        assertThat(answer).hasStatus(400);
        assertThat(Page.of(answer).texts("//p[@id='peildatum-fout']")).containsExactly(said);
        assertThat(Page.of(answer).texts("//input[@id='peildatum']/@aria-describedby"))
                .containsExactly("peildatum-fout");
        assertThat(Page.of(answer).rows("Gestemd en vastgesteld, naast elkaar"))
                .isEqualTo(reader.page(AGENDA).rows("Gestemd en vastgesteld, naast elkaar"));
    }

    @Test
    void a_program_looks_back_too_and_is_told_to_which_position() {
        var then = reader.json("/api/v1" + AGENDA + "?peildatum=2026-03-02T12:36:00Z");
        assertThat(then).headers().hasValue("Log-Position", "36");
        assertThat(then).bodyJson().extractingPath("$.adopted").isEqualTo(false);
        assertThat(reader.json("/api/v1" + AGENDA))
                .bodyJson()
                .extractingPath("$.adopted")
                .isEqualTo(true);
        assertThat(reader.json("/api/v1" + AGENDA + "?peildatum=2026-03-01")).hasStatus(404);
        assertThat(reader.json("/api/v1" + TREES + "?peildatum=18"))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PROPOSED");
        assertThat(reader.json("/api/v1/kasboeken/voorbeeldwijk/boekingen?peildatum=43"))
                .bodyJson()
                .extractingPath("$.entries.length()")
                .isEqualTo(2);
        assertThat(reader.json("/api/v1" + THEMES + "?peildatum=2026-03-01"))
                .bodyJson()
                .extractingPath("$.themes")
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "2999-01-01", "53"})
    void a_program_that_asks_what_is_not_in_the_past_is_refused(String peildatum) {
        assertThat(reader.json("/api/v1" + AGENDA + "?peildatum=" + peildatum))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.allowed")
                .isEqualTo("2026-11-30, 2026-11-30T12:00:00Z, 0 … 52");
    }
}
