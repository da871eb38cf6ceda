package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.Personalia;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people and organisers do with the vault over HTTP. */
@WithDoors
@TestPropertySource(
        properties = {
            "wijkbudget.vault.key=dGhlIGZpcnN0IGtleSBvZiB0aGUgdGVzdCB2YXVsdC4=",
            "spring.datasource.url=jdbc:h2:mem:persons;DB_CLOSE_DELAY=-1"
        })
class PersonDoorsTest {
    private static final MailAddress ADDRESS = new MailAddress("vogel@example.org");

    private final Doors doors;
    private final EncryptedVault vault;
    private final JdbcClient tables;

    @Autowired
    PersonDoorsTest(Doors doors, EncryptedVault vault, javax.sql.DataSource database) {
        this.doors = doors;
        this.vault = vault;
        this.tables = JdbcClient.create(database);
    }

    @Test
    void a_person_changes_name_and_consents_and_leaves_no_key() {
        ActorId person = vault.admit(new Login("issuer", "wijzigt", "Oud", ADDRESS));

        assertThat(put(person, "/mijn-gegevens/naam", "{'name': ' Een \\u202e Vogel '}"))
                .hasStatus(204);
        assertThat(put(person, "/mijn-gegevens/toestemmingen", "{'consents': ['MAIL_ABOUT_ROUNDS']}"))
                .hasStatus(204);

        assertThat(vault.find(person))
                .contains(new Personalia(person, "Een Vogel", ADDRESS, Map.of(Consent.MAIL_ABOUT_ROUNDS, Wijk.NOW)));
        assertThat(tables.sql("select count(*) from idempotency where request_key = 'sleutel'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_consent_keeps_its_date_until_it_is_taken_back() {
        ActorId person = vault.admit(new Login("issuer", "stemt-toe", null, null));
        vault.change(
                person,
                now -> new Personalia(person, null, null, Map.of(Consent.SHOW_MY_NAME, Wijk.NOW.minusSeconds(60))));

        put(person, "/mijn-gegevens/toestemmingen", "{'consents': ['SHOW_MY_NAME']}");
        assertThat(vault.find(person).orElseThrow().consents())
                .isEqualTo(Map.of(Consent.SHOW_MY_NAME, Wijk.NOW.minusSeconds(60)));
        put(person, "/mijn-gegevens/toestemmingen", "{'consents': []}");
        assertThat(vault.find(person).orElseThrow().consents()).isEmpty();
    }

    @Test
    void who_is_no_person_has_nothing_to_change() {
        MvcTestResult answer = put(new ActorId("gemeente"), "/mijn-gegevens/naam", "{'name': 'X'}");

        assertThat(answer).hasStatus(404);
        assertThat(doors.read(answer).path("code").asString()).isEqualTo("person.person-is-unknown");
    }

    @Test
    void a_malformed_address_is_refused_without_being_repeated() {
        MvcTestResult answer = doors.post("/personen/opzoeking", "{'mailAddress': 'geen adres', 'purpose': 'ERASURE'}")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(doors.read(answer).toString()).doesNotContain("geen adres");
    }

    @Test
    void an_erased_person_is_gone_when_it_is_answered() {
        ActorId person = vault.admit(new Login("issuer", "gaat", "Weg", ADDRESS));

        MvcTestResult answer = doors.anonymous(HttpMethod.POST, "/mijn-gegevens/verwijdering", "{}")
                .headers(Doors.by(Authority.of(person, Role.RESIDENT)))
                .exchange();

        assertThat(answer).hasStatus(204);
        assertThat(vault.find(person)).isEmpty();
    }

    private MvcTestResult put(ActorId person, String path, String body) {
        return doors.anonymous(HttpMethod.PUT, path, body)
                .headers(Doors.by(Authority.of(person, Role.RESIDENT)))
                .header("Idempotency-Key", "sleutel")
                .exchange();
    }
}
