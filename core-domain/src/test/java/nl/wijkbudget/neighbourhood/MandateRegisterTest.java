package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateDoesNotCover;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsForAnotherRole;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotInForce;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotYours;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsOfOneTheme;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsUnknown;
import nl.wijkbudget.decision.OtherMandate;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import org.junit.jupiter.api.Test;

class MandateRegisterTest {
    private static final MandateId ID = new MandateId("koploper-2026");
    private static final Instant UNTIL = NOW.plusSeconds(60);
    private static final Mandate MANDATE =
            new Mandate(FRONT_RUNNER.actor(), Role.FRONT_RUNNER, Set.of(Competence.REVIEW_AGENDA), NOW, UNTIL);
    private static final MandateRegister REGISTER = new MandateRegister(WIJK, Map.of(ID, MANDATE));
    private static final Authority HOLDER = FRONT_RUNNER.under(ID);
    private static final OtherMandate OWN = new OtherMandate(ID, Role.FRONT_RUNNER);

    @Test
    void the_first_instant_is_in_force() {
        assertThatCode(() -> REGISTER.require(HOLDER, Competence.REVIEW_AGENDA, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void the_last_instant_before_the_end_is_in_force() {
        assertThatCode(() -> REGISTER.require(HOLDER, Competence.REVIEW_AGENDA, UNTIL.minusNanos(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_instant_before_the_first_is_too_early() {
        refuses(HOLDER, Competence.REVIEW_AGENDA, NOW.minusNanos(1), new MandateIsNotInForce(ID, NOW, UNTIL));
    }

    @Test
    void the_end_is_too_late() {
        refuses(HOLDER, Competence.REVIEW_AGENDA, UNTIL, new MandateIsNotInForce(ID, NOW, UNTIL));
    }

    @Test
    void refuses_who_names_no_mandate() {
        Authority without = Authority.of(FRONT_RUNNER.actor(), Role.FRONT_RUNNER);
        refuses(without, Competence.REVIEW_AGENDA, NOW, new MandateIsMissing(Competence.REVIEW_AGENDA, List.of(OWN)));
    }

    @Test
    void refuses_a_mandate_nobody_granted() {
        MandateId other = new MandateId("koploper-2025");
        refuses(HOLDER.under(other), Competence.REVIEW_AGENDA, NOW, new MandateIsUnknown(other, WIJK));
    }

    @Test
    void refuses_the_mandate_of_someone_else() {
        refuses(NEIGHBOUR.under(ID), Competence.REVIEW_AGENDA, NOW, new MandateIsNotYours(ID, NEIGHBOUR.actor()));
    }

    @Test
    void refuses_the_holder_in_another_role() {
        Authority treasurer = Authority.of(FRONT_RUNNER.actor(), Role.TREASURER).under(ID);
        refuses(
                treasurer,
                Competence.REVIEW_AGENDA,
                NOW,
                new MandateIsForAnotherRole(ID, Role.TREASURER, List.of(OWN)));
    }

    @Test
    void refuses_another_decision() {
        refuses(HOLDER, Competence.ADOPT_AGENDA, NOW, new MandateDoesNotCover(ID, Competence.ADOPT_AGENDA));
    }

    @Test
    void names_the_mandates_of_the_same_actor_that_would_do_in_the_role_of_each() {
        Instant later = UNTIL.plusSeconds(60);
        MandateId chair = new MandateId("voorzitter");
        MandateId contact = new MandateId("contact");
        Set<Competence> adopting = Set.of(Competence.ADOPT_AGENDA);
        MandateRegister several = REGISTER.with(
                        chair, new Mandate(FRONT_RUNNER.actor(), Role.FRONT_RUNNER, adopting, NOW, later))
                .with(contact, new Mandate(FRONT_RUNNER.actor(), Role.THEME_CONTACT, adopting, NOW, UNTIL))
                .with(new MandateId("nog-niet"), new Mandate(FRONT_RUNNER.actor(), Role.DESK, adopting, UNTIL, later))
                .with(
                        new MandateId("buurman"),
                        new Mandate(NEIGHBOUR.actor(), Role.FRONT_RUNNER, adopting, NOW, later));
        OtherMandate asChair = new OtherMandate(chair, Role.FRONT_RUNNER);
        OtherMandate asContact = new OtherMandate(contact, Role.THEME_CONTACT);

        refuses(
                several,
                HOLDER,
                Competence.ADOPT_AGENDA,
                NOW,
                new MandateDoesNotCover(ID, Competence.ADOPT_AGENDA, List.of(asContact, asChair)));
        refuses(
                several,
                HOLDER.under(contact),
                Competence.ADOPT_AGENDA,
                NOW,
                new MandateIsForAnotherRole(contact, Role.FRONT_RUNNER, List.of(asContact, asChair)));
        refuses(
                several,
                Authority.of(FRONT_RUNNER.actor(), Role.THEME_CONTACT).under(contact),
                Competence.ADOPT_AGENDA,
                UNTIL,
                new MandateIsNotInForce(
                        contact, NOW, UNTIL, List.of(new OtherMandate(new MandateId("nog-niet"), Role.DESK), asChair)));
    }

    @Test
    void an_ended_mandate_is_out_of_force_from_then_on() {
        Instant end = NOW.plusSeconds(10);
        MandateRegister ended = REGISTER.with(ID, MANDATE.endedAt(end));
        assertThatCode(() -> ended.require(HOLDER, Competence.REVIEW_AGENDA, end.minusNanos(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ended.require(HOLDER, Competence.REVIEW_AGENDA, end))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.refusal())
                        .isEqualTo(new MandateIsNotInForce(ID, NOW, end)));
    }

    @Test
    void a_mandate_ended_before_it_started_is_never_in_force() {
        assertThat(MANDATE.endedAt(NOW.minusSeconds(1)))
                .isEqualTo(new Mandate(MANDATE.holder(), MANDATE.role(), MANDATE.competences(), NOW, NOW));
    }

    @Test
    void ending_after_the_end_changes_nothing() {
        assertThat(MANDATE.endedAt(UNTIL)).isEqualTo(MANDATE);
    }

    @Test
    void a_mandate_covers_something_and_does_not_end_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandate(MANDATE.holder(), MANDATE.role(), Set.of(), NOW, UNTIL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandate(MANDATE.holder(), MANDATE.role(), MANDATE.competences(), UNTIL, NOW));
    }

    @Test
    void a_mandate_of_one_theme_is_for_carrying_out_projects_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandate(
                        MANDATE.holder(),
                        Role.THEME_CONTACT,
                        Set.of(Competence.CARRY_OUT_PROJECT, Competence.REVIEW_AGENDA),
                        NOW,
                        UNTIL,
                        GREEN));
    }

    @Test
    void a_mandate_of_one_theme_does_not_cover_what_is_about_no_project() {
        MandateId contact = new MandateId("contact-groen");
        Set<Competence> carrying = Set.of(Competence.CARRY_OUT_PROJECT);
        Mandate ofGreen = new Mandate(FRONT_RUNNER.actor(), Role.FRONT_RUNNER, carrying, NOW, UNTIL, GREEN);

        refuses(
                REGISTER.with(contact, ofGreen),
                HOLDER.under(contact),
                Competence.CARRY_OUT_PROJECT,
                NOW,
                new MandateIsOfOneTheme(contact, GREEN, List.of()));
        assertThat(ofGreen.endedAt(NOW.plusSeconds(1)))
                .isEqualTo(
                        new Mandate(FRONT_RUNNER.actor(), Role.FRONT_RUNNER, carrying, NOW, NOW.plusSeconds(1), GREEN));
    }

    private static void refuses(Authority authority, Competence competence, Instant when, Refusal refusal) {
        refuses(REGISTER, authority, competence, when, refusal);
    }

    private static void refuses(
            MandateRegister register, Authority authority, Competence competence, Instant when, Refusal refusal) {
        assertThatThrownBy(() -> register.require(authority, competence, when))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.refusal())
                        .isEqualTo(refusal));
    }
}
