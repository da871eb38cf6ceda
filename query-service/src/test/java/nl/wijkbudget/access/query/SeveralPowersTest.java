package nl.wijkbudget.access.query;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.access.MandateChoice;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;
import nl.wijkbudget.page.query.OpenDoors;
import nl.wijkbudget.reading.query.Questions;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of several mandates that would do, the one that was chosen comes first, and nobody chooses for a person. */
class SeveralPowersTest {
    private static final String DOOR = "POST /api/v1/voorgelegd/{submission}/goedkeuringen";
    private static final String APPROVE = "APPROVE_DECISION";
    private static final String START = "POST /api/v1/uitvoeringen";
    private static final String CARRY_OUT = "CARRY_OUT_PROJECT";
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(9));
    private static final Instant LATER = NOW.plus(Duration.ofDays(9));
    private static final MandateLine RUNNER = mandate("koploper", Role.FRONT_RUNNER, EARLIER, LATER);
    private static final MandateLine CONTACT = mandate("contact", Role.THEME_CONTACT, EARLIER, LATER.plusSeconds(1));

    @Test
    void all_that_would_do_are_there_in_the_order_of_their_roles() {
        assertThat(found(null, CONTACT, RUNNER))
                .isEqualTo(power(Role.FRONT_RUNNER, "koploper", false, power(Role.THEME_CONTACT, "contact", false)));
    }

    @Test
    void the_one_that_was_chosen_comes_first() {
        assertThat(found(choice(WIJK, "contact"), CONTACT, RUNNER))
                .isEqualTo(power(Role.THEME_CONTACT, "contact", true, power(Role.FRONT_RUNNER, "koploper", false)));
    }

    @Test
    void a_choice_elsewhere_or_of_what_will_not_do_changes_nothing() {
        Power unchosen = found(null, CONTACT, RUNNER);

        assertThat(found(choice(new NeighbourhoodId("elders"), "contact"), CONTACT, RUNNER))
                .isEqualTo(unchosen);
        assertThat(found(choice(WIJK, "van-een-ander"), CONTACT, RUNNER)).isEqualTo(unchosen);
    }

    @Test
    void one_that_is_not_in_force_is_left_out_unless_there_is_no_other() {
        MandateLine over = mandate("vorig-jaar", Role.FRONT_RUNNER, EARLIER.minusSeconds(1), NOW);
        MandateLine next = mandate("volgend-jaar", Role.FRONT_RUNNER, NOW.plusNanos(1), LATER.plusSeconds(9));

        assertThat(found(null, over, next, RUNNER)).isEqualTo(power(Role.FRONT_RUNNER, "koploper", false));
        assertThat(found(null, over, next)).isEqualTo(power(Role.FRONT_RUNNER, "volgend-jaar", false));
    }

    @Test
    void one_of_a_theme_would_do_for_projects_of_that_theme_alone() {
        MandateLine ofGreen = new MandateLine(
                "contact-groen",
                FRONT_RUNNER.actor().value(),
                Role.THEME_CONTACT.name(),
                List.of(CARRY_OUT),
                EARLIER,
                LATER,
                false,
                "groen");
        Powers powers = powers(ofGreen);

        assertThat(powers.ofTheme(visitor(null), START, CARRY_OUT, "voorbeeldwijk", "groen"))
                .isEqualTo(power(Role.THEME_CONTACT, "contact-groen", false));
        assertThat(powers.ofTheme(visitor(null), START, CARRY_OUT, "voorbeeldwijk", "samen"))
                .isNull();
        assertThat(powers.of(visitor(null), START, CARRY_OUT, "voorbeeldwijk")).isNull();
    }

    private static @Nullable Power found(@Nullable MandateChoice choice, MandateLine... mandates) {
        return powers(mandates).of(visitor(choice), DOOR, APPROVE, "voorbeeldwijk");
    }

    private static Visitor visitor(@Nullable MandateChoice choice) {
        return new Visitor(FRONT_RUNNER.actor(), Set.of(Role.FRONT_RUNNER, Role.THEME_CONTACT, Role.RESIDENT), choice);
    }

    private static Powers powers(MandateLine... mandates) {
        NeighbourhoodDetail detail =
                new NeighbourhoodDetail("voorbeeldwijk", "W", 9, null, List.of(), List.of(), List.of(mandates));
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.subscribe(GetNeighbourhood.class.getName(), NeighbourhoodDetail.class, asked -> detail);
        Questions questions =
                new Questions(DefaultQueryGateway.builder().queryBus(bus).build());
        return new Powers(new OpenDoors(), questions, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static MandateChoice choice(NeighbourhoodId neighbourhood, String mandate) {
        return new MandateChoice(neighbourhood, new MandateId(mandate), Role.THEME_CONTACT);
    }

    private static Power power(Role role, String mandate, boolean chosen, Power... others) {
        return new Power(role, mandate, chosen, List.of(others));
    }

    private static MandateLine mandate(String name, Role role, Instant from, Instant until) {
        return new MandateLine(
                name, FRONT_RUNNER.actor().value(), role.name(), List.of(APPROVE), from, until, false, null);
    }
}
