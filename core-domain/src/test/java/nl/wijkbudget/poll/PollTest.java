package nl.wijkbudget.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PollTest {
    private static final List<PollProject> THREE =
            List.of(new PollProject("a", 10), new PollProject("b", 20), new PollProject("c", 30));

    @Test
    void a_project_does_not_exclude_itself() {
        PollBuilder builder = new PollBuilder(List.of(new PollProject("a", 1)), 1, Marks.CHOICES);

        assertThatThrownBy(() -> builder.exclude(List.of(0, 0))).hasMessageContaining("not itself");
    }

    @Test
    void ballots_that_name_the_same_are_one_group_whatever_their_order() {
        Poll poll = new PollBuilder(THREE, 50, Marks.CHOICES)
                .add(2, 0)
                .add(1)
                .add(0, 2)
                .add()
                .build();

        assertThat(poll.voters()).isEqualTo(4);
        assertThat(poll.groups()).isEqualTo(3);
        assertThat(poll.size(0)).isEqualTo(2);
        assertThat(List.of(poll.project(0), poll.project(1))).containsExactly(0, 2);
        assertThat(poll.longest()).isEqualTo(2);
    }

    @Test
    void rankings_that_differ_in_order_are_different_ballots() {
        Poll poll = new PollBuilder(THREE, 50, Marks.PLACES).add(2, 0).add(0, 2).build();

        assertThat(poll.groups()).isEqualTo(2);
        assertThat(List.of(poll.mark(0), poll.mark(1))).containsExactly(1, 0);
    }

    @Test
    void the_same_ballot_through_another_channel_is_a_group_of_its_own() {
        Poll poll = new PollBuilder(THREE, 50, Marks.CHOICES)
                .weights(List.of(Fraction.of(1, 2), Fraction.of(1, 2)))
                .add(new int[] {1}, new int[1], 1, 0, 7)
                .add(new int[] {1}, new int[1], 1, 1, 5)
                .build();

        assertThat(List.of(poll.size(0), poll.size(1))).containsExactly(7, 5);
        assertThat(List.of(poll.channel(0), poll.channel(1))).containsExactly(0, 1);
    }

    @Test
    void many_different_ballots_keep_their_sizes() {
        PollBuilder builder = new PollBuilder(THREE, 50, Marks.POINTS);
        for (int twice = 0; twice < 2; twice++) {
            for (int points = 1; points <= 5000; points++) {
                builder.add(new int[] {2, 1}, new int[] {points, 1}, 2, 0, 1);
            }
        }
        Poll poll = builder.build();

        assertThat(poll.groups()).isEqualTo(5000);
        assertThat(poll.size(4999)).isEqualTo(2);
        assertThat(poll.mark(poll.start(4999) + 1)).isEqualTo(5000);
    }

    @Test
    void a_ballot_cannot_name_a_project_twice_or_one_that_is_not_there() {
        PollBuilder builder = new PollBuilder(THREE, 50, Marks.CHOICES);

        assertThatThrownBy(() -> builder.add(1, 1)).hasMessage("A ballot names project 1 twice");
        assertThatThrownBy(() -> builder.add(3)).hasMessage("No project has number 3");
    }

    @Test
    void supporters_are_the_ballots_the_other_way_round() {
        Poll poll = new PollBuilder(THREE, 50, Marks.PLACES)
                .add(2, 0)
                .add(2, 0)
                .add(1)
                .build();
        Supporters borda = Supporters.of(poll, Satisfaction.BORDA);
        Supporters rank = Supporters.of(poll, Satisfaction.RANK_POINTS);
        Supporters cost = Supporters.of(poll, Satisfaction.COST);

        assertThat(List.of(borda.voters(0), borda.voters(1), borda.voters(2))).containsExactly(0L, 0L, 2L);
        assertThat(List.of(rank.weight(0), rank.weight(1), rank.weight(2))).containsExactly(2L, 2L, 4L);
        assertThat(List.of(cost.weight(2), cost.same(2))).containsExactly(2L, 30L);
    }
}
