package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.Personalia;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a row of the vault, or swapped with the row of another person, is noticed and nothing is told. */
class TamperTest {
    private static final MailAddress ADDRESS = new MailAddress("vogel@example.org");
    private static final Login FIRST = new Login("issuer", "vogel-1", "Een Vogel", ADDRESS);
    private static final Login SECOND =
            new Login("issuer", "vogel-2", "Twee Vogels", new MailAddress("twee@example.org"));

    private final HikariDataSource database = DatabaseKind.pool(DatabaseKind.H2.freshUrl());
    private final VaultUnderTest under = VaultUnderTest.over(database);
    private final EncryptedVault vault = under.vault();
    private final ActorId first = vault.admit(FIRST);
    private final ActorId second = vault.admit(SECOND);

    @BeforeEach
    void agree() {
        for (ActorId person : List.of(first, second)) {
            vault.change(
                    person,
                    now -> new Personalia(
                            person, now.name(), now.mailAddress(), Map.of(Consent.SHOW_MY_NAME, Wijk.NOW)));
        }
        under.jdbc().sql("set referential_integrity false").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_column_of_the_vault_is_tried() {
        Set<String> columns = new TreeSet<>(under.jdbc()
                .sql(
                        "select lower(table_name || '.' || column_name) from information_schema.columns"
                                + " where lower(table_name) in ('person', 'person_field', 'person_login', 'person_mail', 'vault_key')")
                .query(String.class)
                .list());

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "person.actor",
                        "person.master",
                        "person.wrapped",
                        "person_field.actor",
                        "person_field.field",
                        "person_field.sealed",
                        "person_field.version",
                        "person_login.actor",
                        "person_login.lookup",
                        "person_login.proof",
                        "person_mail.actor",
                        "person_mail.lookup",
                        "vault_key.master",
                        "vault_key.name",
                        "vault_key.wrapped");
    }

    @Test
    void a_key_swapped_with_that_of_another() {
        swap("person", "wrapped");
        refusesAll("KEY");
    }

    @Test
    void a_pseudonym_swapped_with_that_of_another() {
        swap("person", "actor");
        refusesAll("KEY");
    }

    @Test
    void a_key_changed() {
        change("person", "wrapped");
        refuses("KEY", () -> vault.find(first));
    }

    @Test
    void another_master_key_named() {
        under.jdbc()
                .sql("update person set master = 'ffffffffffffffff' where actor = :first")
                .param("first", first.value())
                .update();
        assertThatThrownBy(() -> vault.find(first))
                .isInstanceOf(UnusableVaultKey.class)
                .hasMessageStartingWith("The vault is locked with key ffffffffffffffff");
    }

    @Test
    void fields_swapped_with_those_of_another() {
        swap("person_field", "sealed");
        refusesAll("NAME");
    }

    @Test
    void fields_moved_to_another() {
        swap("person_field", "actor");
        refusesAll("NAME");
    }

    @Test
    void a_field_called_another() {
        under.jdbc()
                .sql("update person_field set field = 'OLD' where actor = :first and field = 'NAME'")
                .param("first", first.value())
                .update();
        under.jdbc()
                .sql("update person_field set field = 'NAME' where actor = :first and field = 'MAIL_ADDRESS'")
                .param("first", first.value())
                .update();
        under.jdbc()
                .sql("update person_field set field = 'MAIL_ADDRESS' where field = 'OLD'")
                .update();
        refuses("NAME", () -> vault.find(first));
        refuses("NAME", () -> vault.namesOf(Set.of(first, second)));
    }

    @Test
    void a_field_changed() {
        change("person_field", "sealed");
        refuses("NAME", () -> vault.find(first));
    }

    @Test
    void a_version_changed() {
        under.jdbc()
                .sql("update person_field set version = version + 1 where actor = :first")
                .param("first", first.value())
                .update();
        refuses("NAME", () -> vault.find(first));
    }

    @Test
    void a_login_led_to_another() {
        swap("person_login", "actor");
        assertThatThrownBy(() -> vault.admit(FIRST))
                .isInstanceOf(TamperedRecord.class)
                .hasMessage(message(second, "LOGIN"));
        assertThatThrownBy(() -> vault.admit(SECOND))
                .isInstanceOf(TamperedRecord.class)
                .hasMessage(message(first, "LOGIN"));
    }

    @Test
    void a_lookup_swapped_with_that_of_another() {
        under.jdbc()
                .sql("update person_login set lookup = 'x' where actor = :first")
                .param("first", first.value())
                .update();
        under.jdbc()
                .sql("update person_login set lookup = :lookup where actor = :second")
                .param("lookup", under.lookups().of(FIRST))
                .param("second", second.value())
                .update();
        assertThatThrownBy(() -> vault.admit(FIRST))
                .isInstanceOf(TamperedRecord.class)
                .hasMessage(message(second, "LOGIN"));
    }

    @Test
    void a_proof_swapped_with_that_of_another() {
        swap("person_login", "proof");
        refuses("LOGIN", () -> vault.admit(FIRST));
    }

    @Test
    void a_mail_address_led_to_another() {
        swap("person_mail", "lookup");
        assertThatThrownBy(() -> vault.withMail(ADDRESS))
                .isInstanceOf(TamperedRecord.class)
                .hasMessage(message(second, "MAIL_ADDRESS"));
    }

    @Test
    void a_lookup_key_changed() {
        change("vault_key", "wrapped");
        assertThatThrownBy(() -> vault.admit(FIRST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The lookup key of the vault was changed outside the program");
    }

    private void refusesAll(String what) {
        refuses(what, () -> vault.find(first));
        assertThatThrownBy(() -> vault.find(second))
                .isInstanceOf(TamperedRecord.class)
                .hasMessage(message(second, what));
    }

    private void refuses(String what, ThrowingCallable read) {
        assertThatThrownBy(read).isInstanceOf(TamperedRecord.class).hasMessage(message(first, what));
    }

    private static String message(ActorId person, String what) {
        return "The record of " + person + " in the vault was changed outside the program: its " + what
                + " cannot be opened";
    }

    /** Each value of the first person goes to the second, and the other way round. */
    private void swap(String table, String column) {
        String key = table.equals("person_field") ? " and a.field = b.field" : "";
        String swapped = "select b." + column + " from " + table
                + " b where b.actor = case a.actor when :first then :second" + " else :first end" + key;
        under.jdbc().sql("create table swapped as select * from " + table).update();
        if (column.equals("actor")) {
            under.jdbc().sql("delete from " + table).update();
            under.jdbc()
                    .sql("update swapped set actor = case actor when :first then :second else :first end")
                    .param("first", first.value())
                    .param("second", second.value())
                    .update();
            under.jdbc().sql("insert into " + table + " select * from swapped").update();
        } else {
            under.jdbc()
                    .sql("update " + table + " a set " + column + " = ("
                            + swapped.replace("from " + table, "from swapped") + ")")
                    .param("first", first.value())
                    .param("second", second.value())
                    .update();
        }
        under.jdbc().sql("drop table swapped").update();
    }

    /** One character in the middle becomes another. */
    private void change(String table, String column) {
        under.jdbc()
                .sql("update " + table + " set " + column + " = substring(" + column + ", 1, 30)"
                        + " || case substring(" + column + ", 31, 1) when 'A' then 'B' else 'A' end || substring("
                        + column + ", 32)")
                .update();
    }
}
