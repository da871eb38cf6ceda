package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, also for those that say what went wrong. */
@ReadingTest
class EveryPageTest {
    private final Reader reader;

    EveryPageTest(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/buurten/voorbeeldwijk",
                "/buurten/voorbeeldwijk/themas",
                "/buurten/voorbeeldwijk/themas/groen",
                "/buurten/voorbeeldwijk/themas/groen?peildatum=36",
                "/buurten/voorbeeldwijk/grootboek",
                "/buurten/voorbeeldwijk/grootboek?peildatum=2026-03-01",
                "/buurten/voorbeeldwijk/grootboek?peildatum=2026-03-02",
                "/buurten/voorbeeldwijk/grootboek/boeken",
                "/rondes/voorbeeldwijk-2026",
                "/rondes/voorbeeldwijk-2026/inrichten",
                "/rondes/voorbeeldwijk-2026/loting",
                "/rondes/voorbeeldwijk-2026/spelregels",
                "/rondes/voorbeeldwijk-2026/stemcodes",
                "/rondes/voorbeeldwijk-2026/tellen",
                "/rondes/voorbeeldwijk-2026/balie",
                "/rondes/voorbeeldwijk-2026/tafel",
                "/rondes/nieuw",
                "/buurten/nieuw",
                "/buurten/voorbeeldwijk/inrichten",
                "/buurten/voorbeeldwijk/voorgelegd",
                "/voorgelegd/onbekend",
                "/buurten/voorbeeldwijk/inrichten?doe=gebied",
                "/rondes/voorbeeldwijk-2026/uitslag",
                "/rondes/voorbeeldwijk-2026/agenda",
                "/rondes/voorbeeldwijk-2026/agenda?peildatum=2026-03-01",
                "/rondes/voorbeeldwijk-2026/agenda?peildatum=36",
                "/rondes/voorbeeldwijk-2026/agenda?peildatum=gisteren",
                "/buurten/voorbeeldwijk/themas?peildatum=36",
                "/projecten/bomen?peildatum=2026-03-01",
                "/projecten/bomen?peildatum=36",
                "/rondes/voorbeeldwijk-2026/stemmen",
                "/rondes/voorbeeldwijk-2026/stemmen/intrekken",
                "/projecten",
                "/projecten?ronde=voorbeeldwijk-2026&thema=groen&status=FEASIBLE",
                "/projecten?ronde=voorbeeldwijk-2026&beeld=kaart",
                "/projecten/bomen",
                "/projecten/speelplek",
                "/projecten/glijbaan",
                "/projecten/nieuw",
                "/projecten/nieuw?ronde=voorbeeldwijk-2026",
                "/projecten/bomen/bewerken",
                "/projecten/bomen/toetsen",
                "/projecten/bomen/uitvoering",
                "/projecten/bankjes/uitvoering",
                "/rondes/voorbeeldwijk-2026/samenvoegen",
                "/rondes/voorbeeldwijk-2026/agenda/bespreken",
                "/rondes/voorbeeldwijk-2026/agenda/vergaderstuk",
                "/mail/stoppen/0000000000000000000000000000000000000000000000000000000000000000",
                "/mail/gestopt",
                "/logboek",
                "/logboek?limit=5",
                "/beheer",
                "/import",
                "/import/lang-geleden",
                "/mandaten",
                "/hulp",
                "/uitleg",
                "/narekenen",
                "/toegankelijkheid",
                "/privacy",
                "/stijl",
                "/projecten/onbekend",
                "/projecten?limit=nul",
                "/projecten/bomen?positie=1000000",
                "/hier-is-niets"
            })
    void reads_well_without_scripts_and_says_which_position_it_shows(String address) {
        Page page = Page.of(reader.browse(address));

        assertThat(page.texts("/html/@lang")).containsExactly("nl");
        assertThat(page.texts("/html/head/title")).singleElement().asString().endsWith("– Wijkbudget");
        assertThat(page.texts("//h1")).singleElement().asString().isNotBlank();
        assertThat(page.texts("//header//a[@href='/hulp']"))
                .as("help is in the same place")
                .hasSize(1);
        assertThat(page.texts("//body/a[1]/@href")).containsExactly("#inhoud");
        assertThat(page.texts("//main/@id")).containsExactly("inhoud");
        assertThat(
                        page.texts(
                                "//script[not(starts-with(@src, '/script/')) or text()] | //style | //@style | //@*[starts-with(name(), 'on')]"))
                .isEmpty();
        assertThat(page.texts("//@*[starts-with(name(), 'th:')]")).isEmpty();
        assertThat(page.source()).doesNotContain("??", "th:block");
        assertThat(page.texts("//table[not(caption)] | //thead//th[not(@scope='col')]"))
                .isEmpty();
        assertThat(unlabelled(page)).isEmpty();
        assertThat(page.texts("//svg[@role='img'][not(title) or not(desc)] | //figure[.//svg][not(figcaption)]"))
                .isEmpty();
    }

    private static List<String> unlabelled(Page page) {
        return page.texts("//*[self::input[not(@type='hidden')] or self::select or self::textarea]"
                + "[not(@id = //label/@for)]/@name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projecten/bomen", "/beheer", "/api/v1/buurten", "/projecten/onbekend"})
    void says_what_a_browser_may_not_do_with_it(String address) {
        var answer = reader.browse(address);

        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer).headers().hasValue("X-Frame-Options", "DENY");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }
}
