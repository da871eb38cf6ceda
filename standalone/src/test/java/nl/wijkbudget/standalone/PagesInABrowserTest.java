package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody reads about the round of the demo in a browser that runs no scripts. */
@WithChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInABrowserTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int MOST_BYTES = 100_000;
    private static final Path PICTURES = Path.of("../docs/pictures");

    private final Tab tab = DemoInABrowser.tab().withoutScripts().sized(WIDTH, HEIGHT);

    static Stream<String> pages() {
        return DemoInABrowser.pages();
    }

    @Test
    void from_what_is_going_on_to_one_decision_in_the_log() {
        tab.open(DemoInABrowser.address("/", "nl"));
        assertThat(tab.text(".now")).contains("Het stemmen is open. U kunt stemmen tot ");

        tab.open(DemoInABrowser.address("/rondes/de-wijert-voorbeeld", "nl")).follow(".now .nl-button--primary");
        assertThat(tab.text("h1")).startsWith("Agenda van");

        tab.follow("tbody tr:nth-child(2) th a");
        assertThat(tab.text("h1")).isEqualTo("Voorbeeld: wijkkeuken");

        tab.follow(".timeline li:first-child .meta a");
        assertThat(tab.text("tbody")).contains("Idee ingediend");
    }

    @Test
    void a_language_once_chosen_stays() {
        tab.open(DemoInABrowser.address("/")).follow("[hreflang=ar]");
        assertThat(tab.text("h1")).isEqualTo("ماذا يحدث الآن؟");

        tab.follow(".site-nav li:nth-child(2) a");
        assertThat(tab.text("h1")).isEqualTo("المشاريع");

        tab.follow("[hreflang=nl]");
        assertThat(tab.text("h1")).isEqualTo("Projecten");
    }

    @Test
    void a_list_is_filtered_and_turned_over() {
        tab.open(DemoInABrowser.address("/projecten?limit=5", "nl"));
        tab.follow("a[rel=next]");
        assertThat(tab.text(".paging")).contains("Eerste bladzijde");

        tab.open(DemoInABrowser.address("/logboek", "nl"));
        tab.click("#actor");
        tab.type("koploper-2").follow("form.filter button");
        assertThat(tab.text("tbody")).contains("Agenda vastgesteld").doesNotContain("toetser");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_with_its_style_sheet_is_light(String page) throws IOException, InterruptedException {
        assertThat(squeezed(page) + squeezed("/stijl/wijkbudget.css")).isLessThan(MOST_BYTES);
    }

    private static int squeezed(String path) throws IOException, InterruptedException {
        byte[] body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(DemoInABrowser.address(path)).build(), BodyHandlers.ofByteArray())
                .body();
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.size();
    }

    /** Written anew with {@code -Dwijkbudget.snapshots=write}. */
    @ParameterizedTest
    @CsvSource({
        "home, 1100, 900, /",
        "ronde, 1100, 900, /rondes/de-wijert-nu",
        "agenda, 1100, 900, /rondes/de-wijert-voorbeeld/agenda",
        "uitslag, 1100, 900, /rondes/de-wijert-voorbeeld/uitslag",
        "grootboek, 1100, 1010, /buurten/de-wijert/grootboek",
        "project, 1100, 900, /projecten/wijkkeuken",
        "themas, 1100, 900, /buurten/de-wijert/themas",
        "thema, 1100, 900, /buurten/de-wijert/themas/groen",
        "agenda-telefoon, 390, 1400, /rondes/de-wijert-voorbeeld/agenda"
    })
    void the_prose_has_a_picture_of_it(String name, int width, int height, String page) throws IOException {
        tab.sized(width, height).open(DemoInABrowser.address(page, "nl"));

        kept(tab, name);
    }

    @Test
    void the_prose_has_a_picture_of_the_booth() throws IOException {
        Tab phone = DemoInABrowser.tab().sized(390, HEIGHT);
        phone.open(DemoInABrowser.address("/rondes/de-wijert-nu/stemmen?taal=nl#code=" + DemoInABrowser.code()));
        phone.follow("main form button[type=submit]").click("label[for=keuze-1]");
        phone.click("label[for=keuze-2]");

        kept(phone, "stemhokje-telefoon");
    }

    private static void kept(Tab tab, String name) throws IOException {
        Path picture = PICTURES.resolve(name + ".webp");
        if ("write".equals(System.getProperty("wijkbudget.snapshots"))) {
            Files.createDirectories(PICTURES);
            Files.write(picture, tab.picture());
        }

        assertThat(picture).exists();
    }
}
