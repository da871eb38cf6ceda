package nl.wijkbudget.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkbudget.rule.Rules;
import org.junit.jupiter.api.Test;

class ReorderedPollTest {
    private static final List<PollProject> PROJECTS =
            List.of(new PollProject("a", 50), new PollProject("b", 50), new PollProject("c", 50));

    @Test
    void another_order_breaks_ties_in_another_way_and_is_the_same_election() {
        Poll poll =
                new PollBuilder(PROJECTS, 50, Marks.CHOICES).add(0, 1, 2).add().build();
        Poll reordered = ReorderedPoll.of(poll, List.of(2, 0, 1));

        assertThat(reordered.id(
                        Rules.named("phragmen").count(reordered).winners().get(0)))
                .isEqualTo("c");
        assertThat(InputDigest.of(reordered)).isEqualTo(InputDigest.of(poll));
    }

    @Test
    void places_points_channels_weights_and_exclusions_come_along() {
        Poll ranked = new PollBuilder(PROJECTS, 50, Marks.PLACES)
                .longest(3)
                .add(2, 0)
                .add(1, 2, 0)
                .build();
        Poll weighed = new PollBuilder(PROJECTS, 5050, Marks.POINTS)
                .unit(100)
                .weights(List.of(Fraction.of(1, 3), Fraction.of(2, 3)))
                .exclude(List.of(0, 2))
                .add(new int[] {2, 1}, new int[] {-3, 0}, 2, 1, 7)
                .build();
        List<Integer> order = List.of(1, 2, 0);

        assertThat(InputDigest.of(ReorderedPoll.of(ranked, order))).isEqualTo(InputDigest.of(ranked));
        assertThat(InputDigest.of(ReorderedPoll.of(weighed, order))).isEqualTo(InputDigest.of(weighed));
    }

    @Test
    void exclusions_are_added_to_those_that_were_there() {
        Poll poll = new PollBuilder(PROJECTS, 150, Marks.CHOICES)
                .exclude(List.of(0, 1))
                .add(0, 1, 2)
                .build();
        Poll excluding = ReorderedPoll.excluding(poll, List.of(List.of(0, 2)));

        assertThat(excluding.exclusions()).containsExactly(List.of(0, 1), List.of(0, 2));
        assertThat(Rules.named("most-votes-first-skip").count(excluding).winners())
                .containsExactly(0);
    }

    @Test
    void with_fewer_projects_ballots_lose_the_others_and_all_still_count() {
        Poll poll = new PollBuilder(PROJECTS, 50, Marks.PLACES)
                .longest(3)
                .exclude(List.of(0, 1, 2))
                .add(2, 1, 0)
                .add(1)
                .build();
        Poll same = new PollBuilder(List.of(PROJECTS.get(0), PROJECTS.get(2)), 50, Marks.PLACES)
                .longest(3)
                .exclude(List.of(0, 1))
                .add(1, 0)
                .add()
                .build();

        assertThat(InputDigest.of(ReorderedPoll.only(poll, List.of(0, 2)))).isEqualTo(InputDigest.of(same));
    }

    @Test
    void an_order_without_a_project_is_no_order() {
        Poll poll = new PollBuilder(PROJECTS, 50, Marks.CHOICES).build();

        assertThatThrownBy(() -> ReorderedPoll.of(poll, List.of(0, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An order has every project once: [0, 1]");
    }
}
