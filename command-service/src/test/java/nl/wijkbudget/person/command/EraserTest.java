package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.person.ErasureCommand.RecordErasure;
import nl.wijkbudget.person.ErasureOrigin;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.PersonName;
import nl.wijkbudget.person.PersonRefusal.PersonIsUnknown;
import nl.wijkbudget.policy.command.PolicyCommands;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EraserTest {
    private static final Login LOGIN = Login.byMail(new MailAddress("vogel@example.org"));

    private final HikariDataSource database = DatabaseKind.pool(DatabaseKind.H2.freshUrl());
    private final VaultUnderTest under = VaultUnderTest.over(database);
    private final List<Object> told = new ArrayList<>();
    private final List<ActorId> forgotten = new ArrayList<>();
    private final AtomicBoolean logIsThere = new AtomicBoolean(true);
    private final ActorId person = under.vault().admit(LOGIN);
    private final Eraser eraser = eraser();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void erases_the_person_everywhere_and_tells_the_log_without_a_name() {
        ErasureId erasure = eraser.newErasure();

        eraser.erase(person, erasure, ErasureOrigin.THE_PERSON);

        assertThat(under.vault().nameOf(person)).isEqualTo(new PersonName.Erased());
        assertThat(forgotten).containsExactly(person);
        assertThat(told).containsExactly(new RecordErasure(erasure, ErasureOrigin.THE_PERSON));
        assertThat(erasure.value()).matches("[2-9a-hjkmnp-z]{12}");
    }

    @Test
    void tells_the_log_later_when_it_was_not_there() {
        logIsThere.set(false);
        ErasureId erasure = eraser.newErasure();
        assertThatThrownBy(() -> eraser.erase(person, erasure, ErasureOrigin.AN_ORDER))
                .hasMessage("There is no log");
        assertThat(under.vault().nameOf(person)).isEqualTo(new PersonName.Erased());

        logIsThere.set(true);
        eraser.tellTheLog();
        eraser.tellTheLog();

        assertThat(told).containsExactly(new RecordErasure(erasure, ErasureOrigin.AN_ORDER));
    }

    @Test
    void erases_nobody_twice() {
        eraser.erase(person, eraser.newErasure(), ErasureOrigin.THE_PERSON);
        assertThatThrownBy(() -> eraser.erase(person, eraser.newErasure(), ErasureOrigin.THE_PERSON))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(new PersonIsUnknown()));
        assertThat(told).hasSize(1);
    }

    private Eraser eraser() {
        SimpleCommandBus log = SimpleCommandBus.builder().build();
        log.subscribe(RecordErasure.class.getName(), message -> {
            if (!logIsThere.get()) {
                throw new IllegalStateException("There is no log");
            }
            told.add(message.getPayload());
            return null;
        });
        return new Eraser(
                under.people(),
                new ErasureTable(under.jdbc()),
                under.atOnce(),
                new PolicyCommands(log),
                List.of(forgotten::add),
                new Letters(under.random()));
    }
}
