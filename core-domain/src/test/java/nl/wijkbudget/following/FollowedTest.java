package nl.wijkbudget.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.person.Consent;
import org.junit.jupiter.api.Test;

class FollowedTest {
    private static final Followed TREES = new OneProject(new ProjectId("bomen"));
    private static final Followed PLACE = new RoundsOf(new NeighbourhoodId("wijk"));

    @Test
    void is_read_as_it_was_written() {
        assertThat(TREES.value()).isEqualTo("project:bomen");
        assertThat(PLACE.value()).isEqualTo("neighbourhood:wijk");
        assertThat(Followed.parse("project:bomen")).isEqualTo(TREES);
        assertThat(Followed.parse("neighbourhood:wijk")).isEqualTo(PLACE);
    }

    @Test
    void takes_the_consent_for_its_kind_of_mail() {
        assertThat(TREES.consent()).isEqualTo(Consent.MAIL_ABOUT_MY_PROJECTS);
        assertThat(PLACE.consent()).isEqualTo(Consent.MAIL_ABOUT_ROUNDS);
    }

    @Test
    void nothing_else_can_be_followed() {
        assertThatThrownBy(() -> Followed.parse("round:wijk-2026"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing that can be followed: round:wijk-2026");
    }
}
