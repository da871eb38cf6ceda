package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.PersonName;
import nl.wijkbudget.person.PersonRefusal.PersonIsUnknown;
import nl.wijkbudget.person.Personalia;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class EncryptedVaultTest {
    private static final MailAddress ADDRESS = new MailAddress("Vogel@example.org");
    private static final Login LOGIN = new Login("https://login.example.org", "vogel-1", "Een Vogel", ADDRESS);
    private static final Login OTHER = new Login("https://login.example.org", "vogel-2", "Twee Vogels", ADDRESS);

    private final com.zaxxer.hikari.HikariDataSource database;
    private final VaultUnderTest under;
    private final EncryptedVault vault;

    EncryptedVaultTest(DatabaseKind kind) {
        database = DatabaseKind.pool(kind.freshUrl());
        under = VaultUnderTest.over(database);
        vault = under.vault();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void admits_a_login_under_a_pseudonym_that_stays() {
        ActorId person = vault.admit(LOGIN);

        assertThat(person.value()).matches("p-[2-9a-hjkmnp-z]{16}");
        assertThat(vault.admit(LOGIN)).isEqualTo(person);
        assertThat(vault.admit(OTHER)).isNotEqualTo(person);
        assertThat(vault.find(person)).contains(new Personalia(person, "Een Vogel", ADDRESS, Map.of()));
    }

    @Test
    void admits_once_when_asked_at_the_same_time() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ActorId>> logins = IntStream.range(0, 8)
                    .<Callable<ActorId>>mapToObj(i -> () -> vault.admit(LOGIN))
                    .toList();
            Set<ActorId> people = threads.invokeAll(logins).stream()
                    .map(EncryptedVaultTest::result)
                    .collect(Collectors.toSet());
            assertThat(people).hasSize(1);
            assertThat(count("person")).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void names_those_who_agreed_and_tells_the_others_apart() {
        ActorId shown = vault.admit(LOGIN);
        ActorId hidden = vault.admit(OTHER);
        ActorId erased = vault.admit(Login.byMail(new MailAddress("weg@example.org")));
        ActorId organisation = new ActorId("gemeente");
        vault.change(
                shown,
                now -> new Personalia(shown, now.name(), now.mailAddress(), Map.of(Consent.SHOW_MY_NAME, Wijk.NOW)));
        under.people().erase(erased);

        assertThat(vault.namesOf(Set.of(shown, hidden, erased, organisation)))
                .isEqualTo(Map.of(
                        shown, new PersonName.Known("Een Vogel"),
                        hidden, new PersonName.Withheld(),
                        erased, new PersonName.Erased(),
                        organisation, new PersonName.Unknown()));
        assertThat(vault.namesOf(Set.of())).isEmpty();
        assertThat(vault.nameOf(organisation)).isEqualTo(new PersonName.Unknown());
    }

    @Test
    void changes_what_a_person_says_of_themselves() {
        ActorId person = vault.admit(LOGIN);
        Personalia wanted = new Personalia(person, null, ADDRESS, Map.of(Consent.MAIL_ABOUT_ROUNDS, Wijk.NOW));

        vault.change(person, now -> wanted);

        assertThat(vault.find(person)).contains(wanted);
    }

    @Test
    void moves_the_mailbox_to_log_in_with() {
        MailAddress next = new MailAddress("nieuw@example.org");
        ActorId person = vault.admit(Login.byMail(ADDRESS));

        vault.moveMail(person, next);

        assertThat(vault.admit(Login.byMail(next))).isEqualTo(person);
        assertThat(vault.withMail(next)).containsExactly(person);
        assertThat(vault.withMail(ADDRESS)).isEmpty();
        assertThat(vault.admit(Login.byMail(ADDRESS))).isNotEqualTo(person);
    }

    @Test
    void leaves_the_mailbox_of_another_person_to_them() {
        ActorId owner = vault.admit(Login.byMail(ADDRESS));
        ActorId person = vault.admit(Login.byMail(new MailAddress("eigen@example.org")));

        vault.moveMail(person, ADDRESS);

        assertThat(vault.admit(Login.byMail(ADDRESS))).isEqualTo(owner);
        assertThat(vault.admit(Login.byMail(new MailAddress("eigen@example.org"))))
                .isEqualTo(person);
        assertThat(vault.withMail(ADDRESS)).containsExactlyInAnyOrder(owner, person);
    }

    @Test
    void erases_everything_but_that_the_pseudonym_was_erased() {
        ActorId person = vault.admit(LOGIN);
        vault.admit(OTHER);

        under.atOnce().executeWithoutResult(status -> under.people().erase(person));

        assertThat(vault.find(person)).isEqualTo(Optional.empty());
        for (String table : List.of("person", "person_field", "person_login", "person_mail")) {
            assertThat(under.jdbc()
                            .sql("select count(*) from " + table + " where actor = :actor")
                            .param("actor", person.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(vault.admit(LOGIN)).as("a new person").isNotEqualTo(person);
    }

    @Test
    void who_is_not_there_cannot_be_changed() {
        assertThatThrownBy(() -> vault.change(new ActorId("p-1"), now -> now))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(new PersonIsUnknown()));
    }

    @Test
    void opens_with_old_keys_until_they_are_rewrapped() {
        ActorId person = vault.admit(LOGIN);
        VaultUnderTest rotated = under.withKeys(VaultUnderTest.NEXT_KEY, VaultUnderTest.KEY);
        ActorId other = rotated.vault().admit(OTHER);
        Map<ActorId, Optional<Personalia>> before = Map.of(
                person, rotated.vault().find(person), other, rotated.vault().find(other));

        assertThat(rotated.rotation().rewrap())
                .as("the person's and the one for lookups")
                .isEqualTo(2);
        assertThat(rotated.rotation().rewrap()).isZero();

        EncryptedVault alone = under.withKeys(VaultUnderTest.NEXT_KEY).vault();
        assertThat(Map.of(person, alone.find(person), other, alone.find(other))).isEqualTo(before);
        assertThat(alone.admit(LOGIN)).isEqualTo(person);
    }

    private int count(String table) {
        return under.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static ActorId result(Future<ActorId> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
