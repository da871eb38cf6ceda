package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page keeps anyone out: in each language, light and dark, on a phone and on a large screen. The contrast of colours,
 * which takes most of the time, is measured in all four looks of each page, in the language that
 * the length of its address picks; {@code
 * -Dwijkbudget.test.every-colour=true} measures it in all three.
 */
@WithChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessiblePagesTest {
    private static final boolean EVERY_COLOUR = Boolean.getBoolean("wijkbudget.test.every-colour");
    private static final List<String> LANGUAGES = List.of("nl", "en", "ar");

    private final Tab tab = DemoInABrowser.tab();
    private final Tab organiser = DemoInABrowser.organiser();
    private final Tab desk = DemoInABrowser.as("balie-wijkdealwerkplaats");
    private final Tab treasurer = DemoInABrowser.as("budgethouder");
    private final Tab contact = DemoInABrowser.as("koploper-jeugd");

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

    @ParameterizedTest
    @MethodSource("nl.wijkbudget.standalone.DemoInABrowser#pagesOfTheDesk")
    void keeps_nobody_at_the_desk_out(String page) {
        assertThat(whatKeepsPeopleOut(desk, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.wijkbudget.standalone.DemoInABrowser#pagesOfTreasurers")
    void keeps_no_treasurer_out(String page) {
        assertThat(whatKeepsPeopleOut(treasurer, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.wijkbudget.standalone.DemoInABrowser#pagesOfContacts")
    void keeps_no_contact_out(String page) {
        assertThat(whatKeepsPeopleOut(contact, page)).isEmpty();
    }

    @Test
    void keeps_nobody_out_who_looks_at_what_an_import_will_bring() {
        assertThat(whatKeepsPeopleOut(organiser, DemoInABrowser.waitingImport()))
                .isEmpty();
    }

    private static List<String> whatKeepsPeopleOut(Tab tab, String page) {
        List<String> found = new ArrayList<>();
        String coloured = LANGUAGES.get(page.length() % LANGUAGES.size());
        for (String language : LANGUAGES) {
            tab.open(DemoInABrowser.address(page, language));
            found.addAll(Barriers.on(tab, language, EVERY_COLOUR || language.equals(coloured)));
        }
        return found;
    }

    @Test
    void what_does_keep_people_out_is_found() {
        tab.sized(Barriers.PHONE, Barriers.HEIGHT).open(DemoInABrowser.address("/", "nl"));
        tab.evaluate("""
                document.querySelector('main').innerHTML =
                  '<button>x</button><img src="/stijl/merk.svg" width="400" height="4">';
                document.querySelector('main button').style.setProperty('min-height', '20px');
                """);

        assertThat(Barriers.seen(tab, "broken"))
                .extracting(found -> found.replaceAll("^broken: ([a-z-]+): .*", "$1"))
                .containsExactly("image-alt", "page-has-heading-one");
        assertThat(Barriers.tooWide(tab, "broken")).isNotEmpty();
        assertThat(Barriers.tooSmall(tab, "broken")).isNotEmpty();
    }

    @Test
    void the_first_key_leads_past_the_menu_and_the_focus_is_seen() {
        tab.sized(Barriers.DESK, Barriers.HEIGHT)
                .open(DemoInABrowser.address("/"))
                .press("Tab");
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
