package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.neighbourhood.Point;
import org.junit.jupiter.api.Test;

class ProposalTest {
    @Test
    void is_for_the_whole_neighbourhood_where_nothing_is_said() {
        assertThat(new Proposal(GREEN, " Een bankje ", "Om te zitten.", true))
                .isEqualTo(new Proposal(GREEN, "Een bankje", "Om te zitten.", true, null));
    }

    @Test
    void a_place_has_a_name_that_people_use() {
        assertThat(new Location(" Het plein ", new Point("53.2,6.57")))
                .isEqualTo(new Location("Het plein", Point.at(5_320_000, 657_000)));
        assertThat(new Location("x".repeat(100), null).name()).hasSize(100);
        assertThatThrownBy(() -> new Location("x".repeat(101), null)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> new Location(" ", null)).hasMessageContaining("1 to 100");
    }
}
