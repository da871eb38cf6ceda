package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Browser.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever comes in, leaves, or is sent away is written down by pseudonym and door; whoever votes is not. */
class LoginsAndRefusalsTest {
    private static final Pattern LINE = Pattern.compile(
            "event=[a-z.]+ (code=[a-z.-]+ )?" + "door=\"(-|[A-Z]+ /[A-Za-z0-9/{}.-]*)\" actor=(-|[a-z0-9-]+)");
    private static final Mailbox MAIL = new Mailbox();
    private static final String ADDRESS = "genoteerd@voorbeeld.example";

    private static Provider provider;
    private static Engine engine;
    private LogLines lines;

    @BeforeAll
    static void start(@TempDir Path folder) {
        provider = new Provider();
        engine = Engine.start(Stream.of(
                        Stream.of("--wijkbudget.data=" + folder, MailLoginTest.VAULT_KEY),
                        MAIL.properties().stream(),
                        provider.properties().stream())
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        engine.close();
        provider.close();
        MAIL.close();
    }

    @BeforeEach
    void listen() {
        lines = new LogLines("nl.wijkbudget.access.log");
    }

    @AfterEach
    void every_line_has_words_of_ours_alone() {
        lines.close();
        assertThat(lines.all()).allMatch(line -> LINE.matcher(line).matches());
    }

    @Test
    void logging_in_by_mail_and_out_again() {
        Browser browser = new Browser(engine.api());
        browser.submit("/inloggen/mail", "/inloggen/mail", "adres", ADDRESS);
        browser.submit("/inloggen/mail", "/inloggen/mail/link", "token", "geraden");
        browser.submit(
                "/inloggen/mail", "/inloggen/mail/link", "token", MAIL.next().token());
        browser.submit("/mijn-gegevens", "/uitloggen");

        assertThat(lines.all())
                .extracting(line -> line.replaceAll("actor=p-[a-z0-9]{16}", "actor=p-…"))
                .containsExactly(
                        "event=login.failed code=access.login-failed door=\"POST /inloggen/mail/link\" actor=-",
                        "event=login.succeeded door=\"POST /inloggen/mail/link\" actor=p-…",
                        "event=logout door=\"POST /uitloggen\" actor=p-…");
    }

    @Test
    void logging_in_with_a_provider() {
        provider.logIn(new Browser(engine.api()), "eerste", Map.of("pseudonym", "gemeente-1"), "/");
        new Browser(engine.api()).get("/login/oauth2/code/gemeente?code=geraden&state=geraden");

        assertThat(lines.all())
                .containsExactly(
                        "event=login.succeeded door=\"GET /login/oauth2/code/{provider}\" actor=gemeente-1",
                        "event=login.failed code=access.login-failed door=\"GET /login/oauth2/code/{provider}\" actor=-");
    }

    @Test
    void a_door_that_stays_shut() {
        Api api = engine.api();
        Authority unmandated = Authority.of(new ActorId("zonder-mandaat"), Role.ORGANISER);
        api.send(api.request("/api/v1/buurten").POST(Api.json("{}")));
        api.send(api.request("/api/v1/buurten")
                .header("Authorization", "Bearer " + Tokens.of(Wijk.ORGANISER) + "x")
                .POST(Api.json("{}")));
        api.post(Wijk.RESIDENT, "/api/v1/buurten", "{}");
        api.send(api.request("/api/v1/buurten")
                .header("Authorization", "Bearer " + Tokens.of(Wijk.RESIDENT))
                .header("Wijkbudget-Role", "ORGANISER")
                .POST(Api.json("{}")));
        new Browser(api).send("POST", "/inloggen/mail", "adres=" + ADDRESS);
        SmallRound round = new SmallRound(api, "genoteerde-wijk");
        round.establish();
        api.post(unmandated, "/api/v1/rondes", """
                {'round': 'r', 'neighbourhood': 'genoteerde-wijk', 'title': 'R', 'currency': 'EUR'}""");

        String resident = Wijk.RESIDENT.actor().value();
        assertThat(lines.all())
                .containsExactly(
                        "event=refused code=access.login-is-needed door=\"POST /api/v1/buurten\" actor=-",
                        "event=login.failed code=access.token-is-not-accepted door=\"POST /api/v1/buurten\" actor=-",
                        "event=refused code=access.door-is-closed-to-you door=\"POST /api/v1/buurten\" actor="
                                + resident,
                        "event=refused code=access.role-is-not-yours door=\"POST /api/v1/buurten\" actor=" + resident,
                        "event=refused code=access.form-is-not-ours door=\"POST /inloggen/mail\" actor=-",
                        "event=refused code=decision.mandate-is-missing door=\"POST /api/v1/rondes\" actor=zonder-mandaat");
    }

    @Test
    void a_page_that_stays_shut() {
        Browser resident = new Browser(engine.api());
        provider.logIn(resident, "tweede", Map.of("pseudonym", "bewoner-2", "groups", List.of()), "/");
        resident.get("/beheer");

        assertThat(lines.all())
                .contains("event=refused code=access.door-is-closed-to-you door=\"GET /beheer\" actor=bewoner-2");
    }

    @Test
    void nobody_writes_a_line_of_their_own() {
        Api api = engine.api();
        String forged = "x%0Aevent=login.succeeded%20actor=procesbeheer%0D%0A";
        for (String path : List.of(
                "/api/v1/personen/" + forged + "/inzage",
                "/api/v1/rondes/" + forged + "/stemcodes",
                "/inloggen/mail?next=" + forged)) {
            api.send(api.request(path)
                    .header("User-Agent", "event=login.succeeded")
                    .POST(Api.json("{}")));
        }

        assertThat(lines.all()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .startsWith("event=refused ")
                .doesNotContain("procesbeheer"));
    }

    @Test
    void a_ballot_leaves_no_line_of_any_kind_whoever_seems_to_bring_it() {
        SmallRound round = new SmallRound(engine.api(), "stille-stemwijk");
        String rulebook = round.rulebook(round.upToVoting());
        String good = round.ballot("iemand", rulebook, SmallRound.Idea.TUIN);
        String path = "/api/v1" + round.path("/stembiljetten");
        engine.caughtUp();

        try (LogLines everything = new LogLines("ROOT")) {
            for (String ballot : List.of(good, good.replaceFirst("'code': '[^']+'", "'code': 'AAAA-BBBB-CCC'"), "{}")) {
                engine.api().cast(path, ballot);
                engine.api()
                        .send(engine.api()
                                .request(path)
                                .header("Authorization", "Bearer niet.van.ons")
                                .header("Cookie", "wijkbudget=geraden")
                                .header("X-Forwarded-For", "203.0.113.9")
                                .POST(Api.json(ballot)));
            }
            engine.api().cast(path, "x".repeat(1_100_000));
            Browser browser = new Browser(engine.api());
            for (String page : List.of("", "/biljet", "/controle", "/ontvangst", "/intrekken")) {
                browser.get(round.path("/stemmen" + page));
            }
            booth(browser, round).fill("Uw stemcode", "K7PM-4RDX-9WQ2").press("Verder");
            booth(browser, round).fill("Uw stemcode", "hallo").press("Verder");

            assertThat(everything.ofRequests()).isEmpty();
        }
    }

    private static Visit booth(Browser browser, SmallRound round) {
        return Visit.to(browser, round.path("/stemmen"));
    }

    @Test
    void a_mailbox_is_in_no_line_of_anything() {
        try (LogLines everything = new LogLines("ROOT")) {
            Browser browser = new Browser(engine.api());
            browser.submit("/inloggen/mail", "/inloggen/mail", "adres", "stil@voorbeeld.example");
            assertThat(leadsTo(browser.submit(
                            "/inloggen/mail",
                            "/inloggen/mail/link",
                            "token",
                            MAIL.next().token())))
                    .isEqualTo("303 /");

            assertThat(everything.all())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("voorbeeld.example") || line.contains("127.0.0.1"));
        }
    }
}
