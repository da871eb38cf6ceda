package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.OtherMandate;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.person.Inspection;
import nl.wijkbudget.person.InspectionPurpose;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.PersonRefusal.PersonIsUnknown;
import nl.wijkbudget.person.PersonRefusal.RoleMayNotRead;
import nl.wijkbudget.person.PersonalField;
import nl.wijkbudget.person.Personalia;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ReceptionTest {
    private static final MailAddress ADDRESS = new MailAddress("vogel@example.org");
    private static final Authority AUDITOR = Authority.of(new ActorId("auditor"), Role.AUDITOR);
    private static final InspectionPurpose WHY = InspectionPurpose.ANSWER_THE_PERSON;
    private static final Set<PersonalField> ALL = Set.of(PersonalField.values());

    private final HikariDataSource database;
    private final VaultUnderTest under;
    private final Reception reception;
    private final ActorId person;
    private final Personalia personalia;

    ReceptionTest(DatabaseKind kind) {
        database = DatabaseKind.pool(kind.freshUrl());
        under = VaultUnderTest.over(database);
        reception = under.reception();
        person = under.vault().admit(new Login("issuer", "vogel", "Een Vogel", ADDRESS));
        personalia = new Personalia(person, "Een Vogel", ADDRESS, Map.of());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void writes_down_that_an_organiser_looked() {
        assertThat(reception.show(Wijk.ORGANISER, Wijk.WIJK, person, WHY)).isEqualTo(personalia);

        assertThat(under.journal().page(Long.MAX_VALUE, 10))
                .containsExactly(new Inspection(1, Wijk.NOW, Wijk.ORGANISER.actor(), Role.ORGANISER, person, ALL, WHY));
        assertThat(reception.inspectionsOf(person)).hasSize(1);
        assertThat(reception.inspectionsOf(Wijk.ORGANISER.actor())).isEmpty();
    }

    @Test
    void finds_by_address_and_writes_that_down_too() {
        assertThat(reception.find(AUDITOR, null, new MailAddress("VOGEL@example.org"), InspectionPurpose.AUDIT))
                .containsExactly(personalia);
        assertThat(reception.find(AUDITOR, null, new MailAddress("niemand@example.org"), InspectionPurpose.AUDIT))
                .isEmpty();
        assertThat(under.journal().page(Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void tells_people_their_own_without_a_line() {
        assertThat(reception.of(person)).contains(personalia);
        assertThat(reception.show(Authority.of(person, Role.AUDITOR), null, person, WHY))
                .isEqualTo(personalia);
        assertThat(under.journal().page(Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void shows_nothing_without_role_mandate_or_person() {
        Authority unmandated = Authority.of(Wijk.ORGANISER.actor(), Role.ORGANISER);
        assertRefused(new RoleMayNotRead(Role.DESK), () -> reception.show(Wijk.DESK, Wijk.WIJK, person, WHY));
        assertRefused(new RoleMayNotRead(Role.ORGANISER), () -> reception.show(Wijk.ORGANISER, null, person, WHY));
        assertRefused(
                new MandateIsMissing(
                        Competence.MANAGE_PERSONAL_DATA,
                        List.of(new OtherMandate(new MandateId("procesbeheer"), Role.ORGANISER))),
                () -> reception.show(unmandated, Wijk.WIJK, person, WHY));
        assertRefused(new PersonIsUnknown(), () -> reception.show(AUDITOR, null, new ActorId("gemeente"), WHY));
        assertThat(under.journal().page(Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void keeps_the_lines_of_who_is_erased_page_by_page() {
        for (int look = 1; look <= 3; look++) {
            reception.show(AUDITOR, null, person, WHY);
        }
        under.people().erase(person);

        List<Inspection> page = under.journal().page(Long.MAX_VALUE, 2);
        assertThat(page).extracting(Inspection::number).containsExactly(3L, 2L);
        assertThat(under.journal().page(2, 2)).extracting(Inspection::number).containsExactly(1L);
        assertThat(page).extracting(Inspection::person).containsOnly(person);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable read) {
        assertThatThrownBy(read).isInstanceOfSatisfying(Rejection.class, no -> assertThat(no.refusal())
                .isEqualTo(refusal));
    }
}
