package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.standalone.browser.Axe;
import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page keeps anyone out: in each language, light and dark, on a phone and on a large screen. */
@WithChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessiblePagesTest {
    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private static final String SMALL = """
            [...document.querySelectorAll('button, select, summary, input, textarea, nav a, header a, .actions a, .links a')]
              .filter(e => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 80)).join(' ')
            """;

    private final Tab tab = DemoInABrowser.tab();
    private final Tab organiser = DemoInABrowser.organiser();

    static Stream<String> pages() {
        return DemoInABrowser.pages();
    }

    static Stream<String> pagesOfOrganisers() {
        return DemoInABrowser.pagesOfOrganisers();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keeps_nobody_out(String page) {
        assertThat(whatKeepsPeopleOut(tab, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesOfOrganisers")
    void keeps_no_organiser_out(String page) {
        assertThat(whatKeepsPeopleOut(organiser, page)).isEmpty();
    }

    private static List<String> whatKeepsPeopleOut(Tab tab, String page) {
        List<String> found = new ArrayList<>();
        for (String language : List.of("nl", "en", "ar")) {
            tab.sized(PHONE, HEIGHT).dark(false).open(DemoInABrowser.address(page, language));
            tab.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            found.addAll(looked(tab, language + " light phone"));
            found.addAll(tooWide(tab, language));
            found.addAll(tooSmall(tab, language));
            tab.dark(true);
            found.addAll(looked(tab, language + " dark phone"));
            tab.sized(DESK, HEIGHT);
            found.addAll(looked(tab, language + " dark desk"));
            tab.dark(false);
            found.addAll(looked(tab, language + " light desk"));
        }
        return found;
    }

    private static List<String> looked(Tab tab, String how) {
        return Axe.violations(tab).stream().map(found -> how + ": " + found).toList();
    }

    /** A page never scrolls sideways; what is wide scrolls in itself. */
    private static List<String> tooWide(Tab tab, String language) {
        int width = tab.evaluate("document.documentElement.scrollWidth").asInt();
        return width == PHONE ? List.of() : List.of(language + ": " + width + " wide");
    }

    /** A finger hits what is 44 high; links within a text are exempt. */
    private static List<String> tooSmall(Tab tab, String language) {
        String small = tab.evaluate(SMALL).asString();
        return small.isEmpty() ? List.of() : List.of(language + ": small " + small);
    }

    @Test
    void what_does_keep_people_out_is_found() {
        tab.sized(PHONE, HEIGHT).open(DemoInABrowser.address("/", "nl"));
        tab.evaluate("""
                document.querySelector('main').innerHTML =
                  '<button style="min-height: 0; height: 20px">x</button><img src="/stijl/merk.svg" width="400" height="4">'
                """);

        assertThat(looked(tab, "broken"))
                .extracting(found -> found.replaceAll("^broken: ([a-z-]+): .*", "$1"))
                .containsExactly("image-alt", "page-has-heading-one");
        assertThat(tooWide(tab, "broken")).isNotEmpty();
        assertThat(tooSmall(tab, "broken")).isNotEmpty();
    }

    @Test
    void the_first_key_leads_past_the_menu_and_the_focus_is_seen() {
        tab.sized(DESK, HEIGHT).open(DemoInABrowser.address("/")).press("Tab");
        assertThat(tab.evaluate("document.activeElement.getAttribute('href')").asString())
                .isEqualTo("#inhoud");
        assertThat(tab.evaluate("document.activeElement.getBoundingClientRect().height >= 44")
                        .asBoolean())
                .as("it can be seen")
                .isTrue();

        tab.press("Enter");
        assertThat(tab.evaluate("document.activeElement.id").asString()).isEqualTo("inhoud");

        tab.press("Tab");
        assertThat(tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                        .asString())
                .isEqualTo("solid");
    }
}
