package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody votes on a phone, in the round of the demo that is open. */
@WithChromium
class BoothInABrowserTest {
    private static final String BOOTH = "/rondes/de-wijert-nu/stemmen";
    private static final String NEXT = "main form button[type=submit]";

    private final Tab tab = DemoInABrowser.tab().sized(390, 800);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    void the_code_of_a_letter_leads_to_a_receipt_and_no_step_keeps_anyone_out(String language) {
        List<String> barriers = new ArrayList<>();
        String code = DemoInABrowser.code();

        tab.open(DemoInABrowser.address(BOOTH + "?taal=" + language + "#code=" + code));
        assertThat(tab.evaluate("document.getElementById('code').value + location.hash")
                        .asString())
                .isEqualTo(code);
        barriers.addAll(Barriers.on(tab, language + " code"));
        tab.sized(390, 800).follow(NEXT);
        barriers.addAll(Barriers.on(tab, language + " ballot"));
        tab.sized(390, 800).click("label[for=keuze-2]");
        assertThat(tab.text(".rooms")).contains(language.equals("nl") ? "EUR 33.500" : "EUR 33,500");
        barriers.addAll(Barriers.on(tab, language + " marked ballot"));
        tab.sized(390, 800).follow(".basket button");
        assertThat(tab.text(".marked")).contains("natuurspeelplek");
        barriers.addAll(Barriers.on(tab, language + " last look"));
        tab.sized(390, 800).follow(".send button");
        assertThat(tab.text("main")).doesNotContain("natuurspeelplek");
        barriers.addAll(Barriers.on(tab, language + " receipt"));

        assertThat(tab.text("dd code")).matches("[0-9A-Za-z-]{6,}");
        assertThat(barriers).isEmpty();
    }

    @Test
    void a_refusal_is_seen_by_everyone() {
        tab.open(DemoInABrowser.address(BOOTH, "nl"));
        tab.click("#code");
        tab.type("K7PM4RDX9WQ2").follow(NEXT);

        assertThat(tab.text("[role=alert]")).contains("Dit lukt zo niet");
        assertThat(Barriers.on(tab, "refusal")).isEmpty();
    }

    @Test
    void what_is_marked_is_kept_in_the_tab_until_it_is_sent_and_leaving_is_warned_about() {
        String code = DemoInABrowser.code();
        tab.open(DemoInABrowser.address(BOOTH + "?taal=nl#code=" + code)).follow(NEXT);
        assertThat(leavingIsWarnedAbout()).isFalse();
        tab.click("label[for=keuze-0]");
        assertThat(leavingIsWarnedAbout()).isTrue();

        String kept =
                tab.evaluate("JSON.stringify(Object.values(sessionStorage))").asString();
        assertThat(kept).contains("keuze-0").doesNotContain(code);
        tab.evaluate("document.querySelectorAll('.option input')[0].checked = false");
        tab.send("form");
        tab.open(DemoInABrowser.address(BOOTH + "?taal=nl#code=" + code)).follow(NEXT);
        assertThat(tab.evaluate("document.getElementById('keuze-0').checked").asBoolean())
                .isTrue();

        tab.follow(".basket button").follow(".send button");
        assertThat(tab.evaluate("sessionStorage.length").asInt()).isZero();
    }

    @Test
    void without_scripts_it_is_the_same_vote() {
        Tab plain = DemoInABrowser.tab().withoutScripts().sized(390, 800);
        plain.open(DemoInABrowser.address(BOOTH, "ar"));
        plain.click("#code");
        plain.type(DemoInABrowser.code()).follow(NEXT);
        plain.click("label[for=keuze-5]");
        plain.follow(".basket button");
        assertThat(plain.text(".marked")).contains("leenpunt");
        plain.follow(".send button");

        assertThat(plain.text("h1")).isEqualTo("إيصال الاستلام");
    }

    private boolean leavingIsWarnedAbout() {
        return tab.evaluate("!window.dispatchEvent(new Event('beforeunload', {cancelable: true}))")
                .asBoolean();
    }
}
