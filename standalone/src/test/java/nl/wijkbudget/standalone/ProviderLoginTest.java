package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Browser.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People log in with a provider of identities; what it says of their groups decides what they may, and a session keeps that. */
class ProviderLoginTest {
    private static final Map<String, Object> ORGANISER =
            Map.of("groups", List.of(Tokens.group(Role.ORGANISER)), "name", "Iemand Met Een Naam");
    /** How every token begins. */
    private static final String JSON_IN_BASE64 = "eyJ";

    private static final String REBUILD = "/api/v1/beheer/projecties/round.overview/herbouw";

    @TempDir
    static Path folder;

    private static Provider provider;
    private static Engine engine;

    @BeforeAll
    static void start() {
        provider = new Provider();
        engine = Engine.start(properties());
    }

    @AfterAll
    static void stop() {
        engine.close();
        provider.close();
    }

    private static String[] properties() {
        return Stream.concat(
                        Stream.of("--wijkbudget.data=" + folder, MailLoginTest.VAULT_KEY),
                        provider.properties().stream())
                .toArray(String[]::new);
    }

    @Test
    void somebody_who_is_not_logged_in_is_shown_where_to() {
        Browser browser = new Browser(engine.api());

        assertThat(leadsTo(browser.get("/beheer"))).isEqualTo("303 /inloggen?next=%2Fbeheer");
        assertThat(browser.get("/inloggen?next=/beheer").text())
                .contains("href=\"/oauth2/authorization/gemeente?next=/beheer\"", "Inloggen met Gemeente");
    }

    @Test
    void the_groups_that_the_provider_names_open_doors() {
        Browser organiser = loggedIn("organisator", ORGANISER, "/beheer");
        Browser resident = loggedIn("bewoner", Map.of("groups", List.of(Tokens.group(Role.RESIDENT))), "/");

        assertThat(organiser.get("/beheer").status()).isEqualTo(200);
        Reply refused = resident.get("/beheer");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Dit is niet voor uw rol.");
    }

    @Test
    void a_session_gets_another_name_when_somebody_logs_in() {
        Browser browser = new Browser(engine.api());
        String before = begun(browser);
        String planted = sessionIn(browser.get("/oauth2/authorization/gemeente"), before);
        Reply entered = provider.logIn(browser, "organisator-2", ORGANISER, "/");

        String after = sessionIn(entered, planted);
        assertThat(after).isNotEqualTo(planted);
        assertThat(leadsTo(engine.api()
                        .send(engine.api()
                                .request("/beheer")
                                .header("Accept", "text/html")
                                .header("Cookie", "wijkbudget=" + planted)
                                .GET())))
                .isEqualTo("303 /inloggen?next=%2Fbeheer");
    }

    @Test
    void a_write_of_a_session_comes_from_a_form_of_ours() {
        Browser organiser = loggedIn("organisator-3", ORGANISER, "/");

        assertThat(organiser.send("POST", REBUILD, "").outcome()).isEqualTo("403 access.form-is-not-ours");
        assertThat(organiser.send("POST", REBUILD, "_csrf=geraden").outcome()).isEqualTo("403 access.form-is-not-ours");
        assertThat(leadsTo(organiser.submit("/beheer", REBUILD))).startsWith("202 ");
    }

    @Test
    void who_leaves_is_out() {
        Browser organiser = loggedIn("organisator-4", ORGANISER, "/");

        assertThat(organiser.get("/uitloggen").status()).isEqualTo(405);
        Reply left = organiser.submit("/beheer", "/uitloggen");
        assertThat(leadsTo(left)).isEqualTo("302 /");
        assertThat(left.headers().firstValue("Clear-Site-Data"))
                .as("what was shown is forgotten, and no cookie of a site beside this one")
                .hasValue("\"cache\", \"storage\"");
        assertThat(leadsTo(organiser.get("/beheer"))).isEqualTo("303 /inloggen?next=%2Fbeheer");
    }

    @Test
    void nobody_is_led_to_another_site() {
        for (String elsewhere : List.of("https://elders.example", "//elders.example", "/%5Celders.example")) {
            Browser browser = new Browser(engine.api());
            begun(browser, elsewhere);
            assertThat(leadsTo(provider.logIn(browser, "organisator-5", ORGANISER, elsewhere)))
                    .isEqualTo("302 /");
        }
    }

    @Test
    void an_answer_that_nobody_asked_for_logs_nobody_in() {
        Browser browser = new Browser(engine.api());

        Reply reply = browser.get("/login/oauth2/code/gemeente?code=geraden&state=geraden");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text()).contains("Inloggen is niet gelukt. Probeer het nog eens.");
        assertThat(leadsTo(browser.get("/beheer"))).isEqualTo("303 /inloggen?next=%2Fbeheer");
    }

    @Test
    void what_the_provider_says_is_for_us_about_this_login_and_from_itself() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("nonce", "van-een-eerdere-keer"),
                Map.of("iss", "https://elders.example/gemeente"),
                Map.of("aud", List.of("een-ander-programma")))) {
            Browser browser = new Browser(engine.api());
            assertThat(provider.logIn(browser, "indringer", claims, "/").status())
                    .as(claims.toString())
                    .isEqualTo(401);
            assertThat(leadsTo(browser.get("/beheer"))).isEqualTo("303 /inloggen?next=%2Fbeheer");
        }
    }

    @Test
    void no_token_of_the_provider_reaches_the_browser_or_stays_here() {
        Browser browser = new Browser(engine.api());
        Reply entered = provider.logIn(browser, "organisator-8", ORGANISER, "/");

        assertThat(entered.headers().map().toString() + entered.text() + browser.get("/beheer"))
                .doesNotContain(JSON_IN_BASE64);
        assertThat(sessionAttributes()).isNotEmpty().noneMatch(kept -> kept.contains(JSON_IN_BASE64));
    }

    @Test
    void a_session_keeps_a_pseudonym_and_no_name() {
        loggedIn("organisator-6", ORGANISER, "/");

        assertThat(sessionAttributes()).isNotEmpty().noneMatch(kept -> kept.contains("Iemand Met"));
        assertThat(engine.tables().texts("select principal_name from spring_session where principal_name is not null"))
                .isNotEmpty()
                .noneMatch(name -> name.contains("organisator"));
    }

    @Test
    void a_session_lives_through_a_restart() {
        Browser organiser = loggedIn("organisator-7", ORGANISER, "/");

        engine.close();
        engine = Engine.start(properties());

        assertThat(organiser.movedTo(engine.api()).get("/beheer").status()).isEqualTo(200);
    }

    private static List<String> sessionAttributes() {
        return engine
                .tables()
                .database()
                .queryForList("select attribute_bytes from spring_session_attributes", byte[].class)
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private static Browser loggedIn(String subject, Map<String, Object> claims, String next) {
        Browser browser = new Browser(engine.api());
        assertThat(leadsTo(provider.logIn(browser, subject, claims, next))).isEqualTo("302 " + next);
        return browser;
    }

    private static String begun(Browser browser) {
        return begun(browser, "/");
    }

    private static String begun(Browser browser, String next) {
        return sessionIn(browser.get("/oauth2/authorization/gemeente?next=" + next), "");
    }

    /** The name of the session that an answer sets, or the one from before. */
    private static String sessionIn(Reply reply, String otherwise) {
        return reply.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("wijkbudget="))
                .map(cookie -> cookie.substring("wijkbudget=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElse(otherwise);
    }
}
