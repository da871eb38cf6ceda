package nl.wijkbudget.neighbourhood;

import static nl.wijkbudget.Wijk.AREA;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.PROFILE;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PartnerIsUnknown;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PointIsOutside;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import org.junit.jupiter.api.Test;

class NeighbourhoodProfileTest {
    private static final NeighbourhoodProfile FIRST =
            NeighbourhoodProfile.of(new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260));
    private static final MandateId ID = new MandateId("koploper-2026");
    private static final Mandate MANDATE = new Mandate(
            FRONT_RUNNER.actor(), Role.FRONT_RUNNER, Set.of(Competence.REVIEW_AGENDA), NOW, NOW.plusSeconds(60));

    @Test
    void begins_empty() {
        assertThat(FIRST)
                .isEqualTo(new NeighbourhoodProfile(
                        WIJK, "Voorbeeldwijk", 12_260, Map.of(), Map.of(), new MandateRegister(WIJK, Map.of()), null));
    }

    @Test
    void follows_what_the_organiser_set_up() {
        assertThat(FIRST.after(new ThemeDefined(WIJK, GREEN, "Groen"))
                        .after(new PartnerAdmitted(WIJK, MUNICIPALITY, "Gemeente"))
                        .after(new AreaDrawn(WIJK, AREA))
                        .after(new MandateGranted(WIJK, ID, MANDATE))
                        .after(new MandateEnded(WIJK, ID, NOW)))
                .isEqualTo(new NeighbourhoodProfile(
                        WIJK,
                        "Voorbeeldwijk",
                        12_260,
                        Map.of(GREEN, "Groen"),
                        Map.of(MUNICIPALITY, "Gemeente"),
                        new MandateRegister(WIJK, Map.of(ID, MANDATE.endedAt(NOW))),
                        AREA));
    }

    @Test
    void leaves_what_it_does_not_know() {
        assertThat(FIRST.after("something else")).isSameAs(FIRST);
    }

    @Test
    void refuses_a_point_outside_its_area_and_none_as_long_as_it_has_no_area() {
        Point elsewhere = new Point("53.20601,6.57");
        assertThatCode(() -> PROFILE.requireInside(AREA.northEast())).doesNotThrowAnyException();
        assertThatCode(() -> FIRST.requireInside(elsewhere)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PROFILE.requireInside(elsewhere))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.refusal())
                        .isEqualTo(new PointIsOutside(WIJK, elsewhere)));
    }

    @Test
    void refuses_a_theme_and_a_partner_it_does_not_have() {
        assertThatCode(() -> PROFILE.requireTheme(GREEN)).doesNotThrowAnyException();
        assertThatCode(() -> PROFILE.requirePartner(MUNICIPALITY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FIRST.requireTheme(GREEN))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.refusal())
                        .isEqualTo(new ThemeIsUnknown(WIJK, GREEN)));
        assertThatThrownBy(() -> FIRST.requirePartner(MUNICIPALITY))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.refusal())
                        .isEqualTo(new PartnerIsUnknown(WIJK, MUNICIPALITY)));
    }
}
