package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.person.MailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MailLinksTest {
    private static final MailAddress ADDRESS = new MailAddress("Vogel@example.org");
    private static final ProvenMailbox PROVEN = new ProvenMailbox(ADDRESS, null);

    private final HikariDataSource database;
    private final VaultUnderTest under;
    private final MovableClock clock = new MovableClock();
    private final MailLinks links;
    private final List<MailedSecrets> mailed = new ArrayList<>();

    MailLinksTest(DatabaseKind kind) {
        database = DatabaseKind.pool(kind.freshUrl());
        under = VaultUnderTest.over(database);
        links = new MailLinks(
                new MailLinkTable(under.jdbc()),
                under.lookups(),
                under.key(MailLinks.KEY),
                new Seal(under.random()),
                under.atOnce(),
                clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_link_proves_once_that_the_mailbox_is_read() {
        ask(ADDRESS);

        assertThat(links.takeByToken(mailed.get(0).token())).contains(PROVEN);
        assertThat(links.takeByToken(mailed.get(0).token())).isEmpty();
        assertThat(under.jdbc()
                        .sql("select count(*) from mail_link")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_code_does_so_too_however_it_is_typed() {
        String handle = ask(ADDRESS);
        String code = mailed.get(0).code();
        String typed = " " + code.substring(0, 4).toUpperCase(Locale.ROOT) + " - " + code.substring(4);

        assertThat(links.takeByCode(handle, typed)).contains(PROVEN);
        assertThat(links.takeByCode(handle, typed)).isEmpty();
        assertThat(links.takeByToken(mailed.get(0).token())).isEmpty();
    }

    @Test
    void a_code_is_worth_nothing_in_another_browser() {
        ask(ADDRESS);
        String other = ask(new MailAddress("ander@example.org"));

        assertThat(links.takeByCode(other, mailed.get(0).code())).isEmpty();
    }

    @Test
    void the_last_moment_is_in_time_and_the_next_is_not() {
        String handle = ask(ADDRESS);
        ask(ADDRESS);
        clock.move(MailLinks.LASTS.minusMillis(1));
        assertThat(links.takeByCode(handle, mailed.get(0).code())).contains(PROVEN);
        clock.move(Duration.ofMillis(1));
        assertThat(links.takeByToken(mailed.get(1).token())).isEmpty();
    }

    @Test
    void the_fifth_try_of_a_code_is_the_last() {
        String handle = ask(ADDRESS);
        String late = ask(ADDRESS);
        for (int wrong = 1; wrong < MailLinks.MOST_TRIES; wrong++) {
            assertThat(links.takeByCode(handle, "aaaaaaaa")).isEmpty();
            assertThat(links.takeByCode(late, "aaaaaaaa")).isEmpty();
        }
        assertThat(links.takeByCode(late, "aaaaaaaa")).isEmpty();

        assertThat(links.takeByCode(handle, mailed.get(0).code())).contains(PROVEN);
        assertThat(links.takeByCode(late, mailed.get(1).code())).isEmpty();
    }

    @Test
    void a_mailbox_gets_three_and_then_waits_until_the_first_is_old() {
        for (int asked = 1; asked <= MailLinks.MOST_MAILS + 2; asked++) {
            assertThat(ask(ADDRESS)).matches("[2-9a-hjkmnp-z]{32}");
        }
        assertThat(mailed).hasSize(MailLinks.MOST_MAILS);
        clock.move(MailLinks.LASTS.plusMillis(1));
        ask(ADDRESS);
        assertThat(mailed).hasSize(MailLinks.MOST_MAILS + 1);
    }

    @Test
    void a_link_for_a_new_address_says_whose_it_will_be() {
        ActorId person = new ActorId("p-1");
        links.make(ADDRESS, person, mailed::add);

        assertThat(links.takeByToken(mailed.get(0).token())).contains(new ProvenMailbox(ADDRESS, person));
    }

    @Test
    void neither_secret_nor_address_is_stored() {
        String handle = ask(ADDRESS);

        String row = under.jdbc()
                .sql("select * from mail_link")
                .query()
                .singleRow()
                .values()
                .toString();
        assertThat(row.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "vogel", handle, mailed.get(0).token(), mailed.get(0).code());
    }

    @Test
    void a_link_led_to_another_mailbox_or_person_is_noticed() {
        ask(ADDRESS);
        ask(new MailAddress("ander@example.org"));
        Map<String, Object> first = under.jdbc()
                .sql("select * from mail_link where mailbox = :mailbox")
                .param("mailbox", under.lookups().of(ADDRESS))
                .query()
                .singleRow();
        for (String change : List.of("address = :address", "person = 'p-1'")) {
            var statement = under.jdbc().sql("update mail_link set " + change + " where mailbox <> :mailbox");
            (change.contains(":address") ? statement.param("address", first.get("address")) : statement)
                    .param("mailbox", first.get("mailbox"))
                    .update();
            assertThatThrownBy(() -> links.takeByToken(mailed.get(1).token()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("A mailed link was changed outside the program");
        }
    }

    private String ask(MailAddress address) {
        return links.make(address, null, mailed::add);
    }
}
