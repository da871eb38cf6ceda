package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Browser.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sessions have names that nobody guesses, end by silence, and can be seen and ended by whose they are. */
class SessionsTest {
    private static final String ENTRANCE = "303 /inloggen?next=%2Fmijn-gegevens";
    private static final String OWN = "/api/v1/mijn-gegevens/sessies";
    /** What is configured by nobody, in seconds. */
    private static final int SILENCE = 1_800;
    /** Letters of six bits each. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{36}");

    private static final Mailbox MAIL = new Mailbox();
    private static Engine engine;

    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = Engine.start(Stream.concat(
                        Stream.of("--wijkbudget.data=" + folder, MailLoginTest.VAULT_KEY), MAIL.properties().stream())
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        engine.close();
        MAIL.close();
    }

    @Test
    void no_name_of_a_session_is_like_another() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            new Browser(engine.api()).get("/inloggen/mail");
        }
        names.addAll(engine.tables().texts("select session_id from spring_session"));

        assertThat(names).hasSizeGreaterThanOrEqualTo(50).allMatch(name -> NAME.matcher(name)
                .matches());
        for (int place = 0; place < 36; place++) {
            int at = place;
            assertThat(names.stream().map(name -> name.charAt(at)).distinct())
                    .as("letters at " + at)
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void silence_ends_a_session_and_not_before_its_time() {
        Browser browser = loggedIn("stil@voorbeeld.example");
        silent(SILENCE - 60);
        assertThat(browser.get("/mijn-gegevens").status()).isEqualTo(200);

        silent(SILENCE);
        assertThat(leadsTo(browser.get("/mijn-gegevens"))).isEqualTo(ENTRANCE);
    }

    @Test
    void one_sees_where_one_is_logged_in_and_logs_out_everywhere_else() {
        Browser here = loggedIn("hier@voorbeeld.example");
        Browser lost = loggedIn("hier@voorbeeld.example");
        Browser other = loggedIn("een-ander@voorbeeld.example");

        JsonNode sessions = here.get(OWN).json().get("sessions");
        assertThat(sessions).hasSize(2);
        assertThat(sessions)
                .extracting(session -> session.get("here").asBoolean())
                .containsExactlyInAnyOrder(true, false);
        assertThat(sessions)
                .allMatch(session -> Set.copyOf(session.propertyNames()).equals(Set.of("begunAt", "usedAt", "here")));
        assertThat(here.get("/mijn-gegevens").text()).contains("Dit is deze browser.", "Overal elders uitloggen");

        assertThat(leadsTo(here.submit("/mijn-gegevens", "/mijn-gegevens/sessies/beeindiging")))
                .isEqualTo("303 /mijn-gegevens?bewaard");
        assertThat(leadsTo(lost.get("/mijn-gegevens"))).isEqualTo(ENTRANCE);
        assertThat(here.get("/mijn-gegevens").text()).doesNotContain("Overal elders uitloggen");
        assertThat(other.get("/mijn-gegevens").status()).isEqualTo(200);
    }

    @Test
    void a_new_mail_address_ends_what_the_old_one_began_elsewhere() {
        Browser here = loggedIn("verhuist@voorbeeld.example");
        Browser elsewhere = loggedIn("verhuist@voorbeeld.example");

        here.submit("/mijn-gegevens", "/mijn-gegevens/mailadres", "mailadres", "verhuisd@voorbeeld.example");
        here.submit(
                "/mijn-gegevens/mailadres",
                "/mijn-gegevens/mailadres/code",
                "code",
                MAIL.next().code());

        assertThat(here.get("/mijn-gegevens").text()).contains("verhuisd@voorbeeld.example");
        assertThat(leadsTo(elsewhere.get("/mijn-gegevens"))).isEqualTo(ENTRANCE);
    }

    @Test
    void who_has_the_mandate_ends_the_sessions_of_somebody_else() {
        Api api = engine.api();
        new SmallRound(api, "sessiewijk").establish();
        Browser person = loggedIn("ontvreemd@voorbeeld.example");
        String path = "/api/v1/personen/"
                + person.get("/api/v1/mijn-gegevens").json().get("person").asString() + "/sessies/beeindiging";
        String body = "{'neighbourhood': 'sessiewijk'}";

        assertThat(api.post(Authority.of(Wijk.ORGANISER.actor(), Role.ORGANISER), path, body)
                        .outcome())
                .isEqualTo("403 decision.mandate-is-missing");
        assertThat(person.get("/mijn-gegevens").status()).isEqualTo(200);
        assertThat(api.post(Wijk.ORGANISER, path, body).status()).isEqualTo(204);
        assertThat(leadsTo(person.get("/mijn-gegevens"))).isEqualTo(ENTRANCE);
    }

    @Test
    void every_page_of_who_is_logged_in_has_the_way_out_and_stays_in_no_cache() {
        Browser person = loggedIn("weg@voorbeeld.example");

        for (String page : List.of(
                "/",
                "/projecten",
                "/logboek",
                "/hulp",
                "/uitleg",
                "/narekenen",
                "/toegankelijkheid",
                "/privacy",
                "/mijn-gegevens",
                "/mijn-gegevens/mailadres",
                "/inloggen",
                "/beheer",
                "/nergens")) {
            Reply shown = person.get(page);
            assertThat(shown.headers().firstValue("Cache-Control")).as(page).hasValue("no-store");
            assertThat(shown.text())
                    .as(page)
                    .containsPattern("<form[^>]* action=\"/uitloggen\"[^>]*>")
                    .contains("Uitloggen");
        }
    }

    /** As if nobody had asked for anything in these seconds. */
    private static void silent(int seconds) {
        engine.tables()
                .database()
                .update("update spring_session set last_access_time = last_access_time - ?", seconds * 1_000L);
    }

    private static Browser loggedIn(String address) {
        Browser browser = new Browser(engine.api());
        browser.submit("/inloggen/mail", "/inloggen/mail", "adres", address);
        assertThat(leadsTo(browser.submit(
                        "/inloggen/mail",
                        "/inloggen/mail/link",
                        "token",
                        MAIL.next().token())))
                .isEqualTo("303 /");
        return browser;
    }
}
