package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.Test;

/** Somebody looks at the turnout while another votes. */
@WithChromium
class LiveInABrowserTest {
    private static final String ROUND = "/rondes/de-wijert-nu";
    private static final String SEND = "main form button[type=submit]";
    private static final String TURNOUT = "[data-live-text=opkomst]";

    @Test
    void the_turnout_grows_on_the_page_when_a_vote_is_cast() {
        Tab onlooker = DemoInABrowser.tab().open(DemoInABrowser.address(ROUND, "nl"));
        String before = onlooker.text(TURNOUT);
        onlooker.evaluate("""
                window.grown = new Promise(told => {
                  const place = document.querySelector('[data-live-text=opkomst]');
                  new MutationObserver(() => told(place.textContent)).observe(place, {childList: true});
                });
                window.stays = 'this page';
                """);

        Tab voter = DemoInABrowser.tab().sized(390, 800);
        voter.open(DemoInABrowser.address(ROUND + "/stemmen?taal=nl#code=" + DemoInABrowser.code()))
                .follow(SEND);
        voter.click("label[for=keuze-2]");
        voter.follow(".basket button").follow(".send button");

        assertThat(onlooker.evaluate("window.grown").asString()).isEqualTo(oneMore(before));
        assertThat(onlooker.evaluate("window.stays").asString())
                .as("it was not loaded again")
                .isEqualTo("this page");
        assertThat(Barriers.on(onlooker, "turnout that grew")).isEmpty();
        assertThat(onlooker.open(DemoInABrowser.address(ROUND, "nl")).text(TURNOUT))
                .isEqualTo(oneMore(before));
    }

    @Test
    void without_scripts_a_link_shows_how_it_is_now() {
        Tab plain = DemoInABrowser.tab().withoutScripts().open(DemoInABrowser.address(ROUND, "nl"));
        String before = plain.text(TURNOUT);

        assertThat(plain.follow("[data-live] a").text(TURNOUT)).isEqualTo(before);
    }

    private static String oneMore(String turnout) {
        long ballots = Long.parseLong(turnout.replaceAll("\\D", ""));
        return turnout.replace(Long.toString(ballots), Long.toString(ballots + 1));
    }
}
