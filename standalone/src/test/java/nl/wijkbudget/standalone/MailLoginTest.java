package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Browser.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Residents log in with a mail and get mail about what they follow, through the whole program and a real mail server. */
class MailLoginTest {
    static final String VAULT_KEY = "--wijkbudget.vault.key=dGhlIGZpcnN0IGtleSBvZiB0aGUgdGVzdCB2YXVsdC4=";

    private static final Mailbox MAIL = new Mailbox();
    private static Engine engine;

    @BeforeAll
    static void start(@TempDir Path folder) {
        engine = Engine.start(Stream.concat(
                        Stream.of(
                                "--wijkbudget.data=" + folder,
                                VAULT_KEY,
                                "--wijkbudget.mail.gather=0s",
                                "--wijkbudget.mail.pause=50ms"),
                        MAIL.properties().stream())
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        engine.close();
        MAIL.close();
    }

    @Test
    void a_link_logs_in_once_and_leads_to_the_same_person_the_next_time() {
        Browser first = new Browser(engine.api());
        assertThat(leadsTo(first.submit("/inloggen/mail", "/inloggen/mail", "adres", "mees@voorbeeld.example")))
                .isEqualTo("303 /inloggen/mail/code");
        Mailbox.Mail mail = MAIL.next();
        assertThat(mail.to()).isEqualTo("mees@voorbeeld.example");
        assertThat(mail.text()).contains("https://wijkbudget.example/inloggen/mail#" + mail.token());

        Browser elsewhere = new Browser(engine.api());
        assertThat(leadsTo(elsewhere.submit("/inloggen/mail", "/inloggen/mail/link", "token", mail.token())))
                .isEqualTo("303 /");
        assertThat(leadsTo(first.submit("/inloggen/mail", "/inloggen/mail/link", "token", mail.token())))
                .isEqualTo("303 /inloggen/mail?fout");

        first.submit("/inloggen/mail", "/inloggen/mail", "adres", " MEES@voorbeeld.example");
        assertThat(leadsTo(first.submit(
                        "/inloggen/mail/code",
                        "/inloggen/mail/code",
                        "code",
                        MAIL.next().code())))
                .isEqualTo("303 /");
        assertThat(person(first)).isEqualTo(person(elsewhere));
        assertThat(first.get("/mijn-gegevens").text()).contains("mees@voorbeeld.example");
    }

    @Test
    void known_unknown_and_impossible_addresses_get_the_same_answer() {
        logIn(new Browser(engine.api()), "bekend@voorbeeld.example");
        List<String> answers = Stream.of("bekend@voorbeeld.example", "onbekend@voorbeeld.example", "geen adres", "x@")
                .map(address ->
                        answer(new Browser(engine.api()).submit("/inloggen/mail", "/inloggen/mail", "adres", address)))
                .distinct()
                .toList();

        assertThat(answers).containsExactly("303 /inloggen/mail/code, nothing");
        MAIL.next();
        MAIL.next();
    }

    @Test
    void a_form_of_another_site_sends_no_mail() {
        int before = MAIL.count();
        Browser browser = new Browser(engine.api());
        browser.get("/inloggen/mail");

        assertThat(engine.api()
                        .send(engine.api()
                                .request("/inloggen/mail")
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("adres=a%40voorbeeld.example")))
                        .outcome())
                .isEqualTo("403 access.form-is-not-ours");
        assertThat(MAIL.count()).isEqualTo(before);
    }

    @Test
    void a_new_address_is_theirs_who_read_its_mail_while_logged_in() {
        Browser person = new Browser(engine.api());
        logIn(person, "oud@voorbeeld.example");
        Browser other = new Browser(engine.api());
        logIn(other, "ander@voorbeeld.example");
        assertThat(leadsTo(person.submit(
                        "/mijn-gegevens", "/mijn-gegevens/mailadres", "mailadres", "nieuw@voorbeeld.example")))
                .isEqualTo("303 /mijn-gegevens/mailadres");
        String stolen = MAIL.next().token();
        assertThat(leadsTo(other.submit("/mijn-gegevens/mailadres", "/mijn-gegevens/mailadres/link", "token", stolen)))
                .isEqualTo("303 /mijn-gegevens/mailadres?fout");
        assertThat(person.get("/mijn-gegevens").text()).contains("oud@voorbeeld.example");

        person.submit("/mijn-gegevens", "/mijn-gegevens/mailadres", "mailadres", "nieuw@voorbeeld.example");
        assertThat(leadsTo(person.submit(
                        "/mijn-gegevens/mailadres",
                        "/mijn-gegevens/mailadres/code",
                        "code",
                        MAIL.next().code())))
                .isEqualTo("303 /mijn-gegevens?bewaard");
        assertThat(person.get("/mijn-gegevens").text())
                .contains("nieuw@voorbeeld.example")
                .doesNotContain("oud@voorbeeld.example");
        Browser later = new Browser(engine.api());
        logIn(later, "nieuw@voorbeeld.example");
        assertThat(person(later)).isEqualTo(person(person));
    }

    @Test
    void the_way_in_is_offered_where_people_log_in() {
        assertThat(new Browser(engine.api()).get("/inloggen").text()).contains("/inloggen/mail");
    }

    @Test
    void who_follows_a_project_gets_its_news_until_they_stop() {
        SmallRound round = new SmallRound(engine.api(), "volgwijk");
        round.establish();
        round.plan();
        Reply proposed = round.propose(Wijk.RESIDENT, SmallRound.Idea.TUIN);
        String page = "/projecten/" + round.project(SmallRound.Idea.TUIN);
        Browser stops = new Browser(engine.api());
        logIn(stops, "stopt@voorbeeld.example");
        Browser stays = new Browser(engine.api());
        logIn(stays, "blijft@voorbeeld.example");
        assertThat(stops.get(page + "?positie=" + proposed.position()).text())
                .contains("Volg per mail", "Met de knop geeft u toestemming voor mail over projecten die u volgt.");

        for (Browser each : List.of(stops, stays)) {
            assertThat(leadsTo(each.submit(page, page + "/mail"))).isEqualTo("303 " + page + "#mail");
            assertThat(each.get(page).text()).contains("U volgt dit project.", "Volg niet meer");
            assertThat(each.get("/mijn-gegevens").text()).contains(round.title(SmallRound.Idea.TUIN));
        }
        costs(round, 100);
        List<Mailbox.Mail> first = List.of(MAIL.next(), MAIL.next());
        assertThat(first)
                .extracting(Mailbox.Mail::to)
                .containsExactlyInAnyOrder("stopt@voorbeeld.example", "blijft@voorbeeld.example");
        assertThat(first).allSatisfy(mail -> assertThat(mail.text())
                .contains("- De kosten zijn geschat.", "https://wijkbudget.example" + page));

        String link = first.stream()
                .filter(mail -> mail.to().equals("stopt@voorbeeld.example"))
                .findFirst()
                .orElseThrow()
                .stopLink();
        assertThat(new Browser(engine.api()).get(link).text()).contains("Geen mail meer");
        assertThat(stops.get(page).text())
                .as("a link that is only read stops nothing")
                .contains("U volgt dit project.");
        assertThat(new Browser(engine.api())
                        .send("POST", link, "List-Unsubscribe=One-Click")
                        .status())
                .as("in one click, and answered without a redirect")
                .isEqualTo(200);
        assertThat(stops.get(page).text()).contains("Volg per mail").doesNotContain("U volgt dit project.");

        int before = MAIL.count();
        costs(round, 200);
        assertThat(MAIL.next().to()).isEqualTo("blijft@voorbeeld.example");
        costs(round, 300);
        Mailbox.Mail last = MAIL.next();
        assertThat(last.to()).isEqualTo("blijft@voorbeeld.example");
        assertThat(MAIL.count()).as("what was sent since").isEqualTo(before + 2);

        assertThat(leadsTo(new Browser(engine.api()).submit(last.stopLink(), last.stopLink())))
                .isEqualTo("303 /mail/gestopt");
        assertThat(stays.get(page).text()).doesNotContain("U volgt dit project.");

        stays.submit(page, page + "/mail");
        assertThat(followings()).isEqualTo(1);
        stays.submit("/mijn-gegevens", "/mijn-gegevens/verwijdering", "zeker", "ja");
        assertThat(followings()).as("nothing is left of who is erased").isZero();
    }

    private static long followings() {
        return engine.tables().number("select (select count(*) from following) + (select count(*) from outbox)");
    }

    private static void costs(SmallRound round, long cents) {
        round.set(
                Wijk.ASSESSOR,
                "/projecten/%s/kostenraming".formatted(round.project(SmallRound.Idea.TUIN)),
                "{'amount': %d}".formatted(cents));
    }

    private static void logIn(Browser browser, String address) {
        browser.submit("/inloggen/mail", "/inloggen/mail", "adres", address);
        assertThat(leadsTo(browser.submit(
                        "/inloggen/mail",
                        "/inloggen/mail/link",
                        "token",
                        MAIL.next().token())))
                .isEqualTo("303 /");
    }

    private static String person(Browser browser) {
        String page = browser.get("/mijn-gegevens").text();
        int at = page.indexOf("<code>p-");
        return page.substring(at, page.indexOf("</code>", at));
    }

    private static String answer(Reply reply) {
        return leadsTo(reply) + ", " + (reply.text().isEmpty() ? "nothing" : reply.text());
    }
}
