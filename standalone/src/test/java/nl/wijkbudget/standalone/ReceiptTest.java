package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Promise;
import nl.wijkbudget.evidence.command.SigningKey;
import nl.wijkbudget.standalone.browser.Chromium;
import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.standalone.browser.WithChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A voter who kept a receipt finds out whether the promise on it was kept, by the server or by the own browser. */
class ReceiptTest {
    private static final String ORIGIN = "proef.example/log";
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    static Path folder;

    private static Engine engine;
    private static SmallRound round;
    private static String rulebook;
    private static JsonNode receipt;

    @BeforeAll
    static void vote() {
        engine = Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--wijkbudget.log.pause=50ms",
                "--wijkbudget.log.origin=" + ORIGIN);
        round = new SmallRound(engine.api(), "bonwijk");
        rulebook = round.rulebook(round.upToVoting());
        receipt = cast("recht-1");
        new PublishedLog(engine.api()).sizeBeyond(engine.caughtUp());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void the_answer_to_a_ballot_has_a_promise_that_shows_nothing_else() {
        Note note = Note.parse(receipt.path("promise").asString());
        Promise promise = Promise.parse(note.text());

        assertThat(new PublishedLog(engine.api()).key().signatureOn(note)).isPresent();
        assertThat(receipt.propertyNames()).containsExactlyInAnyOrder("round", "receipt", "promise");
        assertThat(promise.round()).isEqualTo(receipt.path("round").asString());
        assertThat(promise.before().getEpochSecond() % 86_400).isZero();
        assertThat(Promise.parse(Note.parse(cast("recht-2").path("promise").asString())
                                .text())
                        .before())
                .isEqualTo(promise.before());
    }

    @Test
    void the_leaf_is_among_those_that_begin_like_it() {
        long size = new PublishedLog(engine.api()).head().size();
        JsonNode crowd =
                engine.api().get("/api/v1/log/bladeren?begin=&grootte=" + size).json();
        assertThat(crowd).hasSize((int) size);
        assertThat(crowd.findValuesAsString("leafHash")).contains(leaf().base64());
        assertThat(engine.api()
                        .get("/api/v1/log/bladeren?begin=" + leaf().hex().substring(0, 16) + "&grootte=" + size)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void without_a_script_the_server_says_it_and_that_it_is_the_server_who_does() {
        assertThat(asked(receipt.path("promise").asString()).text())
                .contains("data-outcome=\"THERE\">")
                .contains("data-by=\"server\">")
                .contains("c2sp.org/tlog-proof@v1");
        assertThat(asked("niets").text()).contains("data-outcome=\"UNREADABLE\">");
        assertThat(asked(promiseOf(new byte[] {7}, LONG_AGO)).text())
                .contains("data-outcome=\"MISSING\">")
                .contains("wijkbudget-complaint/1");
    }

    @Test
    void a_voter_in_the_booth_takes_the_promise_along_and_checks_it_without_a_script() {
        Browser browser = new Browser(engine.api());
        Visit received = Visit.to(browser, round.path("/stemmen?positie=" + engine.caughtUp()))
                .fill("Uw stemcode", round.code("recht-3"))
                .press("Verder")
                .tick(round.title(SmallRound.Idea.TUIN))
                .press("Kijk uw stem na")
                .press("Stem versturen");
        assertThat(received.page().select("a[href=/ontvangstbewijs]").eachText())
                .isEqualTo(List.of("Controleer uw ontvangstbewijs"));
        String promise = received.page().select("#belofte").val();
        new PublishedLog(engine.api()).sizeBeyond(engine.caughtUp());

        Visit checked = Visit.to(browser, "/ontvangstbewijs")
                .fill("Uw ontvangstbewijs", promise)
                .press("Controleer");

        assertThat(checked.page().select("[data-outcome]:not([hidden]) strong").eachText())
                .isEqualTo(List.of("Uw stem staat in het logboek"));
        assertThat(checked.page().select("#bestand").val()).startsWith(promise.strip());
    }

    @Test
    void the_page_itself_asks_and_says_nothing_yet() {
        Reply page = engine.api().get("/ontvangstbewijs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .doesNotContain("data-outcome=\"THERE\">", "wordt niet getekend")
                .contains("name=\"bewijs\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    @WithChromium
    void a_browser_finds_out_by_itself_and_sends_nothing_of_the_receipt() {
        try (Chromium chromium = Chromium.start()) {
            Tab tab = chromium.tab().sized(1280, 900);
            assertThat(checked(tab, receipt.path("promise").asString())).isEqualTo("THERE");
            String file = value(tab, "#bestand");
            assertThat(file).startsWith(receipt.path("promise").asString() + "\nc2sp.org/tlog-proof@v1\n");
            assertThat(asked(file).text()).contains("data-outcome=\"THERE\">");
            assertThat(tab.evaluate("document.querySelector('[data-by=browser]').hidden")
                            .asBoolean())
                    .isFalse();

            assertThat(checked(tab, file)).isEqualTo("THERE");
            assertThat(checked(tab, receipt.path("promise").asString().replace("round ", "round x")))
                    .isEqualTo("NOT_OURS");
            assertThat(checked(tab, "niets")).isEqualTo("UNREADABLE");
            assertThat(checked(tab, promiseOf(new byte[] {7}, Instant.parse("2999-01-01T00:00:00Z"))))
                    .isEqualTo("NOT_YET");
            assertThat(checked(tab, promiseOf(new byte[] {7}, LONG_AGO))).isEqualTo("MISSING");
            assertThat(value(tab, "#bestand")).startsWith("wijkbudget-complaint/1\n\nwijkbudget-promise/1\n");
        }
    }

    @Test
    @WithChromium
    void a_browser_believes_the_key_that_the_voter_brings_and_not_the_site() {
        try (Chromium chromium = Chromium.start()) {
            Tab tab = chromium.tab().sized(1280, 900);
            SigningKey other =
                    SigningKey.parse(SigningKey.generate(ORIGIN, KeyType.NOTE, new SecureRandom()), KeyType.NOTE);
            opened(tab);
            tab.evaluate("document.querySelector('#sleutel').value = '" + other.verifier() + "'");
            assertThat(submitted(tab, receipt.path("promise").asString())).isEqualTo("NOT_OURS");

            String text = new Promise(ORIGIN, "bonwijk", leaf(), LONG_AGO).text();
            String signed = new Note(text, List.of(other.sign(text))).toString();
            assertThat(submitted(tab, signed)).isEqualTo("LOG_IS_FALSE");
        }
    }

    private static String checked(Tab tab, String written) {
        opened(tab);
        return submitted(tab, written);
    }

    private static void opened(Tab tab) {
        tab.open(engine.api().root().resolve("/ontvangstbewijs"));
        until(tab, "document.querySelector('form[data-receipt]').dataset.receipt === 'browser'");
    }

    private static String submitted(Tab tab, String written) {
        String literal = written.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
        tab.evaluate("document.querySelectorAll('[data-outcome]').forEach(each => each.hidden = true);"
                + "document.querySelector('#bewijs').value = '" + literal + "';"
                + "document.querySelector('form[data-receipt]').requestSubmit()");
        until(tab, "document.querySelector('[data-outcome]:not([hidden])') !== null");
        return tab.evaluate("document.querySelector('[data-outcome]:not([hidden])').dataset.outcome")
                .asString();
    }

    /** Waits for what the page does in its own time. */
    private static void until(Tab tab, String condition) {
        tab.evaluate("new Promise((done) => { const look = () => " + condition
                + " ? done(true) : requestAnimationFrame(look); look(); })");
    }

    private static String value(Tab tab, String selector) {
        return tab.evaluate("document.querySelector('" + selector + "').value").asString();
    }

    private static Reply asked(String written) {
        String body = "bewijs=" + URLEncoder.encode(written, StandardCharsets.UTF_8);
        return engine.api()
                .send(engine.api()
                        .request("/ontvangstbewijs")
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode cast(String voter) {
        Reply reply = round.cast(round.ballot(voter, rulebook, SmallRound.Idea.TUIN));
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        return reply.json();
    }

    private static Hash leaf() {
        return Promise.parse(Note.parse(receipt.path("promise").asString()).text())
                .leaf();
    }

    /** As an operator would who drops the ballot afterwards. */
    private static String promiseOf(byte[] ballot, Instant before) {
        try {
            SigningKey key =
                    SigningKey.parse(Files.readString(folder.resolve("log-key")).strip(), KeyType.NOTE);
            String text = new Promise(ORIGIN, "bonwijk", Hash.ofAll(ballot), before).text();
            return new Note(text, List.of(key.sign(text))).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
