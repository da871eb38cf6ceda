package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as whoever runs it gets it, with a provider of identities and few tries: cookies, headers and limits. */
class AsDeployedTest {
    private static final String VOTES = "/api/v1/rondes/nergens/stembiljetten";

    @TempDir
    static Path folder;

    private static Provider provider;
    private static Engine engine;

    @BeforeAll
    static void start() {
        provider = new Provider();
        engine = Engine.bare(Stream.concat(
                        Stream.of(
                                "--wijkbudget.data=" + folder,
                                MailLoginTest.VAULT_KEY,
                                "--wijkbudget.access.limits.login=2",
                                "--wijkbudget.access.limits.writes-per-address=2"),
                        provider.properties().stream())
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        engine.close();
        provider.close();
    }

    @Test
    void every_kind_of_answer_tells_a_browser_what_it_may_not() {
        Api api = engine.api();
        Map<String, Reply> answers = Map.of(
                "page", api.get("/"),
                "style", api.get("/stijl/merk.svg"),
                "unknown", api.get("/nergens"),
                "read", api.get("/api/v1/rondes"),
                "document", api.get("/api/v1/openapi.json"),
                "no login", api.get("/api/v1/beheer/projecties"),
                "login", api.get("/inloggen"),
                "strange address", api.get("/api/v1/rondes;a=b"),
                "ballot", api.cast(VOTES, "{}"),
                "health", api.get("/actuator/health"));

        answers.forEach((kind, answer) -> {
            for (String header : List.of(
                    "Content-Security-Policy",
                    "Strict-Transport-Security",
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Referrer-Policy",
                    "Permissions-Policy",
                    "Cross-Origin-Opener-Policy",
                    "Cross-Origin-Resource-Policy")) {
                assertThat(answer.headers().allValues(header))
                        .as(kind + ": " + header)
                        .hasSize(1);
            }
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(kind)
                    .matches("text/html;charset=UTF-8|image/svg\\+xml|application/[a-z0-9.+-]*json(;.*)?");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .as(kind)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        });
    }

    @Test
    void a_cookie_is_for_this_host_over_https_and_no_script_and_who_tries_too_often_gets_none() {
        Reply away = from("203.0.113.1", "/oauth2/authorization/gemeente");
        Reply again = from("203.0.113.2", "/oauth2/authorization/gemeente");
        Reply tooMuch = from("203.0.113.3", "/oauth2/authorization/gemeente");

        assertThat(away.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("__Host-wijkbudget=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(again.status()).isEqualTo(302);
        assertThat(engine.api().get("/hulp?taal=en").headers().allValues("Set-Cookie"))
                .as("the language that somebody chose, the one other cookie")
                .singleElement()
                .asString()
                .startsWith("taal=en; ");
        assertThat(tooMuch.outcome()).isEqualTo("429 access.too-many-requests");
        assertThat(tooMuch.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 61L);
        assertThat(tooMuch.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void who_writes_too_often_waits_but_whoever_votes_does_not() {
        Api api = engine.api();
        for (int i = 0; i < 2; i++) {
            api.send(api.request("/api/v1/buurten").POST(Api.json("{}")));
        }

        try (LogLines lines = new LogLines("nl.wijkbudget.access.log")) {
            assertThat(api.send(api.request("/api/v1/buurten").POST(Api.json("{}")))
                            .outcome())
                    .isEqualTo("429 access.too-many-requests");
            assertThat(lines.all())
                    .containsExactly(
                            "event=refused code=access.too-many-requests door=\"POST /api/v1/buurten\" actor=-");
        }
        for (int i = 0; i < 10; i++) {
            assertThat(api.cast(VOTES, "{}").outcome()).isEqualTo("400 request.is-malformed");
        }
    }

    @Test
    void a_ballot_begins_no_session() {
        Reply cast = engine.api()
                .send(engine.api()
                        .request(VOTES)
                        .header("Cookie", "__Host-wijkbudget=abc")
                        .POST(Api.json("{}")));

        assertThat(cast.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_large_body_is_refused_unread_where_no_files_come_in() {
        Api api = engine.api();

        assertThat(api.send(api.request(VOTES).POST(BodyPublishers.ofByteArray(new byte[1_100_000])))
                        .outcome())
                .isEqualTo("413 request.is-too-large");
    }

    private static Reply from(String address, String path) {
        return engine.api()
                .send(engine.api()
                        .request(path)
                        .header("X-Forwarded-For", address)
                        .GET());
    }
}
