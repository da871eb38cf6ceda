package nl.wijkbudget.reading.query;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.query.Power;
import nl.wijkbudget.access.query.Powers;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import org.junit.jupiter.api.Test;

/** A form is sent under a mandate that its sender has, in a role in which its door opens. */
@ReadingTest
class PowersTest {
    private static final String DOOR = "POST /api/v1/agendas/{agenda}/punten/{project}/bekrachtiging";
    private static final String REVIEW = "REVIEW_AGENDA";
    private static final Visitor HOLDER = visitor(FRONT_RUNNER.actor(), Role.FRONT_RUNNER, Role.RESIDENT);

    private final Powers powers;

    PowersTest(Powers powers) {
        this.powers = powers;
    }

    @Test
    void a_mandate_is_found_with_the_role_it_is_for() {
        assertThat(powers.of(HOLDER, DOOR, REVIEW, "voorbeeldwijk"))
                .isEqualTo(new Power(Role.FRONT_RUNNER, "koploper"));
    }

    @Test
    void there_is_none_for_another_decision_place_role_or_person() {
        assertThat(powers.of(HOLDER, DOOR, "ADOPT_AGENDA", "voorbeeldwijk")).isNull();
        assertThat(powers.of(HOLDER, DOOR, REVIEW, "elders")).isNull();
        assertThat(powers.of(visitor(FRONT_RUNNER.actor(), Role.RESIDENT), DOOR, REVIEW, "voorbeeldwijk"))
                .isNull();
        assertThat(powers.of(visitor(ORGANISER.actor(), Role.FRONT_RUNNER), DOOR, REVIEW, "voorbeeldwijk"))
                .isNull();
        assertThat(powers.of(null, DOOR, REVIEW, "voorbeeldwijk")).isNull();
    }

    @Test
    void a_mandate_for_something_else_will_do_where_any_will() {
        String door = "POST /api/v1/rondes/{round}/loting/vastleggingen";

        assertThat(powers.any(HOLDER, door, "voorbeeldwijk")).isEqualTo(new Power(Role.FRONT_RUNNER, "koploper"));
        assertThat(powers.any(HOLDER, door, "elders")).isNull();
        assertThat(powers.any(visitor(ORGANISER.actor(), Role.ORGANISER), door, "voorbeeldwijk"))
                .isNull();
    }

    private static Visitor visitor(ActorId actor, Role... roles) {
        return new Visitor(actor, Set.of(roles));
    }
}
