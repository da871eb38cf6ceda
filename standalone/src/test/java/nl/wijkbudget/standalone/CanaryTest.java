package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Browser.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Two people leave their data behind, are erased, and then nothing of them is in any file, log, answer, letter or mail. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {
    private static final String NAME = "Kanárie Vogelzang";
    private static final String SUBJECT = "kanarie-onderwerp-7f3a9c";
    private static final String ADDRESS = "kanarie.vogelzang@voorbeeld.example";
    private static final String OTHER_NAME = "Zeldzame Nachtegaal";
    private static final String OTHER_ADDRESS = "zeldzame.nachtegaal@voorbeeld.example";
    private static final Traces CANARIES = Traces.of(NAME, SUBJECT, ADDRESS, OTHER_NAME, OTHER_ADDRESS);

    private static final String ROUND = "kanariewijk";
    private static final Authority AUDITOR = Authority.of(new ActorId("auditor"), Role.AUDITOR);
    private static final Pattern FOOTER = Pattern.compile("(?s)<footer.*</footer>");
    private static final List<String> PAGES = List.of(
            "/",
            "/buurten/kanariewijk",
            "/buurten/kanariewijk/themas",
            "/rondes/kanariewijk",
            "/projecten",
            "/projecten/kanariewijk-tuin",
            "/projecten/kanariewijk-keuken",
            "/logboek?onderdeel=project",
            "/api/v1/buurten/kanariewijk",
            "/api/v1/rondes/kanariewijk",
            "/api/v1/rondes/kanariewijk/opkomst",
            "/api/v1/projecten",
            "/api/v1/projecten/kanariewijk-tuin",
            "/api/v1/besluiten?onderdeel=project&limit=100",
            "/api/v1/besluiten?onderdeel=round&limit=100");

    @Test
    void nothing_of_an_erased_person_is_left(@TempDir Path folder, CapturedOutput output) {
        try (Mailbox mail = new Mailbox()) {
            try (Engine engine = start(folder, mail)) {
                Api api = engine.api();
                SmallRound round = new SmallRound(api, ROUND);
                round.establish();
                round.plan();
                String first = proposesWithALogin(api, round);
                Browser resident = new Browser(api);
                String second = logsInByMail(resident, mail);
                round.propose(Wijk.RESIDENT, Idea.KEUKEN);
                looks(api, first, second);
                assertThat(CANARIES.in(folder)).as("before they are erased").isEmpty();
                Map<String, String> before = answers(engine);
                assertThat(before.get("/projecten/kanariewijk-tuin")).contains(NAME);

                assertThat(leadsTo(resident.submit("/mijn-gegevens", "/mijn-gegevens/verwijdering", "zeker", "ja")))
                        .isEqualTo("303 /");
                erase(api, first);

                gone(api, resident, first, second);
                assertThat(engine.tables().number("select count(*) from event_log where salt is null"))
                        .as("the leaf of what the first proposed cannot be opened any more")
                        .isEqualTo(1);
                before.replaceAll((address, answer) -> answer.replace(NAME, "naam gewist"));
                assertThat(answers(engine)).isEqualTo(before);
                assertThat(CANARIES.in("the whole journal", journal(api))).isEmpty();
                assertThat(Taken.by(api)).hasSizeGreaterThan(5).allSatisfy((name, text) -> assertThat(
                                CANARIES.in(name, text))
                        .isEmpty());
            }
            assertThat(mail.bodies())
                    .as("mails that were sent, also before")
                    .hasSize(2)
                    .allSatisfy(text -> assertThat(CANARIES.in("a mail", text)).isEmpty());
        }
        assertThat(CANARIES.in(folder)).isEmpty();
        assertThat(CANARIES.in("output", output.getAll())).isEmpty();
        assertThat(Traces.of("Plan kanariewijk-tuin").in(folder))
                .as("what is not personal is found")
                .isNotEmpty();
    }

    private static Engine start(Path folder, Mailbox mail) {
        return Engine.start(Stream.concat(
                        Stream.of(
                                "--wijkbudget.data=" + folder,
                                MailLoginTest.VAULT_KEY,
                                "--wijkbudget.log.generate-key=true",
                                "--logging.level.nl.wijkbudget=debug",
                                "--logging.level.org.springframework.web=debug",
                                "--logging.level.org.springframework.security=debug",
                                "--logging.level.org.springframework.mail=debug"),
                        mail.properties().stream())
                .toArray(String[]::new));
    }

    /** A resident with an identity provider: proposes a project and lets everyone know by whom. */
    private static String proposesWithALogin(Api api, SmallRound round) {
        api.send(asResident(api, "/api/v1/projecten")
                .POST(Api.json("""
                {'project': '%s', 'round': '%s', 'neighbourhood': '%s',
                 'proposal': {'theme': 'groen', 'title': '%s', 'summary': 'Een voorbeeld.', 'willHelp': true}}""".formatted(round.project(Idea.TUIN), ROUND, ROUND, round.title(Idea.TUIN)))));
        assertThat(api.send(asResident(api, "/api/v1/mijn-gegevens/toestemmingen")
                                .PUT(Api.json("{'consents': ['SHOW_MY_NAME']}")))
                        .status())
                .isEqualTo(204);
        Reply own = api.send(asResident(api, "/api/v1/mijn-gegevens").GET());
        assertThat(own.json().get("name").asString()).isEqualTo(NAME);
        assertThat(own.json().get("mailAddress").asString()).isEqualTo(ADDRESS);
        return own.json().get("person").asString();
    }

    private static HttpRequest.Builder asResident(Api api, String path) {
        JWTClaimsSet claims = Tokens.claims(Wijk.RESIDENT, Instant.now())
                .subject(SUBJECT)
                .claim("pseudonym", null)
                .claim("name", NAME)
                .claim("email", ADDRESS)
                .claim("email_verified", true)
                .build();
        return api.request(path).header("Authorization", "Bearer " + Tokens.signed(claims));
    }

    /** A resident without one, who gives a name and tries all that can go wrong. */
    private static String logsInByMail(Browser resident, Mailbox mail) {
        resident.submit("/inloggen/mail", "/inloggen/mail", "adres", OTHER_ADDRESS);
        resident.submit("/inloggen/mail", "/inloggen/mail", "adres", OTHER_ADDRESS + " of zo");
        resident.submit(
                "/inloggen/mail", "/inloggen/mail/link", "token", mail.next().token());
        assertThat(leadsTo(resident.submit("/mijn-gegevens", "/mijn-gegevens/naam", "naam", OTHER_NAME)))
                .isEqualTo("303 /mijn-gegevens?bewaard");
        resident.submit("/mijn-gegevens", "/mijn-gegevens/mailadres", "mailadres", "x" + OTHER_ADDRESS);
        Reply file = resident.get("/api/v1/mijn-gegevens/bestand");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"mijn-gegevens.json\"");
        assertThat(file.json().get("name").asString()).isEqualTo(OTHER_NAME);
        for (String language : List.of("nl", "en", "ar")) {
            assertThat(resident.get("/mijn-gegevens?taal=" + language).text())
                    .contains(OTHER_NAME, OTHER_ADDRESS)
                    .doesNotContain("??");
        }
        resident.get("/mijn-gegevens?taal=nl");
        return file.json().get("person").asString();
    }

    /** An organiser with a mandate looks them up; a resident may not, and an auditor sees who did. */
    private static void looks(Api api, String first, String second) {
        String body = "{'mailAddress': '%s', 'neighbourhood': '%s', 'purpose': 'ERASURE'}";
        Reply found = api.post(Wijk.ORGANISER, "/api/v1/personen/opzoeking", body.formatted(OTHER_ADDRESS, ROUND));
        assertThat(found.json().get(0).get("person").asString()).isEqualTo(second);
        assertThat(api.post(Wijk.RESIDENT, "/api/v1/personen/opzoeking", body.formatted(ADDRESS, ROUND))
                        .outcome())
                .isEqualTo("403 access.door-is-closed-to-you");
        Authority unmandated = Authority.of(Wijk.ORGANISER.actor(), Role.ORGANISER);
        assertThat(api.post(
                                unmandated,
                                "/api/v1/personen/" + first + "/inzage",
                                "{'neighbourhood': '%s', 'purpose': 'ERASURE'}".formatted(ROUND))
                        .outcome())
                .isEqualTo("403 decision.mandate-is-missing");
        api.post(AUDITOR, "/api/v1/personen/" + first + "/inzage", "{'purpose': 'AUDIT'}");

        Reply journal = api.send(api.signed(AUDITOR, "/api/v1/inzagen").GET());
        assertThat(journal.json().get("inspections"))
                .extracting(line -> line.get("inspector").asString() + " "
                        + line.get("person").asString() + " "
                        + line.get("purpose").asString())
                .containsExactly("auditor " + first + " AUDIT", "procesbeheer " + second + " ERASURE");
        assertThat(api.get("/api/v1/inzagen").outcome()).isEqualTo("401 access.login-is-needed");
        for (String page : List.of("/inzagen", "/beheer")) {
            assertThat(api.send(api.signed(AUDITOR, page)
                                    .header("Accept", "text/html")
                                    .GET())
                            .text())
                    .as(page)
                    .contains("Inzagen in persoonsgegevens");
        }
    }

    private static void erase(Api api, String person) {
        String address = "/api/v1/personen/" + person + "/verwijdering";
        String order = "{'neighbourhood': '%s', 'ground': 'ASKED_BY_THE_PERSON', 'reason': '%s vroeg erom'}";
        assertThat(api.post(Wijk.ORGANISER, address, order.formatted(ROUND, NAME))
                        .status())
                .isEqualTo(200);
        assertThat(api.post(Wijk.ORGANISER, address, order.formatted(ROUND, NAME))
                        .outcome())
                .isEqualTo("404 person.person-is-unknown");
    }

    private static void gone(Api api, Browser resident, String first, String second) {
        assertThat(api.get("/api/v1/namen?actor=" + first + "&actor=" + second + "&actor=procesbeheer")
                        .json()
                        .toString())
                .isEqualTo("""
                        [{"actor":"%s","status":"ERASED","name":null},{"actor":"%s","status":"ERASED","name":null},\
                        {"actor":"procesbeheer","status":"UNKNOWN","name":null}]""".formatted(first, second));
        assertThat(leadsTo(resident.get("/mijn-gegevens"))).startsWith("303 /inloggen");
        List<String> erasures = Stream.of(journal(api).split("\\{\"position\""))
                .filter(line -> line.contains("Erasure"))
                .toList();
        assertThat(erasures).hasSize(3).noneMatch(line -> line.contains(first) || line.contains(second));
        Reply inspections = api.send(api.signed(AUDITOR, "/api/v1/inzagen").GET());
        assertThat(inspections.json().get("inspections")).as("pseudonyms stay").hasSize(2);
    }

    private static Map<String, String> answers(Engine engine) {
        engine.caughtUp();
        Map<String, String> answers = new TreeMap<>();
        for (String page : PAGES) {
            Reply reply = engine.api().get(page);
            assertThat(reply.status()).as(page).isEqualTo(200);
            answers.put(page, FOOTER.matcher(reply.text()).replaceAll(""));
        }
        return answers;
    }

    private static String journal(Api api) {
        return api.get("/api/v1/besluiten?limit=100").text();
    }
}
