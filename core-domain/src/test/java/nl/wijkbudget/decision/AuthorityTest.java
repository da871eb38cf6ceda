package nl.wijkbudget.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.SubmissionId;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final Authority BARE = Authority.of(new ActorId("koploper"), Role.FRONT_RUNNER);
    private static final Authority WHOLE =
            BARE.under(new MandateId("koploper-2026")).because("Samen beter.");
    private static final Authority APPROVED = BARE.approvedAs(new SubmissionId("voorlegging-1"));

    @Test
    void travels_as_plain_strings() {
        assertThat(WHOLE.toMetaData())
                .isEqualTo(Map.of(
                        "actor",
                        "koploper",
                        "role",
                        "FRONT_RUNNER",
                        "mandate",
                        "koploper-2026",
                        "reason",
                        "Samen beter."));
        assertThat(BARE.toMetaData()).isEqualTo(Map.of("actor", "koploper", "role", "FRONT_RUNNER"));
        assertThat(APPROVED.toMetaData())
                .isEqualTo(Map.of("actor", "koploper", "role", "FRONT_RUNNER", "submission", "voorlegging-1"));
    }

    @Test
    void comes_back_whole() {
        assertThat(Authority.from(WHOLE.toMetaData())).isEqualTo(WHOLE);
        assertThat(Authority.from(BARE.toMetaData())).isEqualTo(BARE);
        assertThat(Authority.from(APPROVED.toMetaData())).isEqualTo(APPROVED);
    }

    @Test
    void is_nobody_where_nobody_is_named() {
        assertThat(Authority.from(Map.of("role", "RESIDENT"))).isNull();
    }

    @Test
    void a_reason_that_is_needed_is_given_or_refused() {
        assertThat(WHOLE.requireReason()).isEqualTo(new Reason("Samen beter."));
        assertThatThrownBy(BARE::requireReason)
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.refusal())
                        .isEqualTo(new ReasonIsMissing()));
    }

    @Test
    void a_role_that_is_needed_is_held_or_refused() {
        assertThatCode(() -> BARE.requireRole(Role.FRONT_RUNNER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> BARE.requireRole(Role.SYSTEM))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.refusal())
                        .isEqualTo(new RoleDoesNotAllow(Role.FRONT_RUNNER, Role.SYSTEM)));
    }

    @Test
    void a_reason_has_1_to_2000_characters_without_the_blanks_around_it() {
        assertThat(new Reason("  Omdat.  ").text()).isEqualTo("Omdat.");
        assertThat(new Reason("x".repeat(2_000)).text()).hasSize(2_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("x".repeat(2_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason(" "));
    }
}
